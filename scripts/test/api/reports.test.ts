import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportsOf } from "../../src/api/reports.ts";
import type { Manifest } from "../../src/workspace/manifest.ts";

const manifest: Manifest = {
  name: "@example/kettle",
  version: "1.0.0",
  type: "module",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./tea": { types: "./dist/tea.d.ts", default: "./dist/tea.js" },
    "./package.json": "./package.json",
  },
};

const files: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify(manifest),
  "dist/index.d.ts":
    'export { boil } from "./boil.js";\nexport declare class Kettle {\n    readonly lid: import("./lid.js").Lid;\n}\n',
  "dist/boil.d.ts": "/** Boils. */\nexport declare function boil(litres: number): Promise<void>;\n",
  "dist/lid.d.ts": "export declare class Lid {\n    open(): void;\n}\n",
  "dist/tea.d.ts": 'import type { Kettle } from "./index.js";\nexport declare function tea(kettle: Kettle): string;\n',
};

/** The reports of a package that is built like this, by name. */
function reports(changes: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "cudo-kettle-"));
  for (const [name, text] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const found = reportsOf({ short: "kettle", folder, manifest });
  rmSync(folder, { recursive: true });
  return Object.fromEntries(
    [...found].map(([file, text]) => [file.slice(folder.length + 1).replaceAll("\\", "/"), text]),
  );
}

const unchanged = reports();

describe("the reports of a package", () => {
  it("show what each entry exports, and what its users reach through that", () => {
    const { "api/index.api.md": main, "api/tea.api.md": tea } = unchanged;
    expect(main).toContain("export function boil(litres: number): Promise<void>;");
    expect(main).toContain("export class Kettle {\n    readonly lid: Lid;\n}");
    expect(main).toContain("class Lid {\n    open(): void;\n}");
    expect(tea).toContain("export function tea(kettle: Kettle): string;");
    expect(tea).not.toContain("class Lid");
  });

  it.each([
    [
      "a parameter has another type",
      { "dist/boil.d.ts": "export declare function boil(litres: string): Promise<void>;\n" },
    ],
    ["an export is gone", { "dist/index.d.ts": 'export { boil } from "./boil.js";\nexport declare class Kettle {}\n' }],
    [
      "something that is not exported, but reached, changes",
      { "dist/lid.d.ts": "export declare class Lid {\n    close(): void;\n}\n" },
    ],
  ])("differ when %s", (_, changes) => {
    expect(reports(changes)["api/index.api.md"]).not.toBe(unchanged["api/index.api.md"]);
  });

  it("stay the same when only words or files differ", () => {
    const moved = {
      "dist/index.d.ts":
        'export { boil } from "./water.js";\nexport declare class Kettle {\n    readonly lid: import("./lid.js").Lid;\n}\n',
      "dist/water.d.ts":
        "/** Boils, in other words. */\nexport declare function boil(litres: number): Promise<void>;\n",
    };
    expect(reports(moved)).toEqual(unchanged);
  });

  it("tell of a file whose entry is gone", () => {
    expect(reports({ "api/coffee.api.md": "# @example/kettle/coffee\n" })).toHaveProperty(
      ["api/coffee.api.md"],
      undefined,
    );
  });
});
