import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { thirdPartyNotices } from "../../third-party-notices.mjs";

/** A folder with these files. */
function place(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "cudo-notices-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return (name: string) => join(folder, name);
}

describe("the notices of a bundle", () => {
  it("name every package once, with its license", () => {
    const path = place({
      "node_modules/tea/package.json": '{ "name": "tea", "version": "1.2.3", "license": "MIT" }',
      "node_modules/tea/LICENSE.md": "MIT License\r\n\r\nCopyright (c) A tea maker\r\n",
      "node_modules/tea/esm/package.json": '{ "type": "module" }',
      "node_modules/@kettles/lid/package.json": '{ "name": "@kettles/lid", "version": "4.0.0", "license": "ISC" }',
    });
    const modules = [
      "src/main.js",
      "node_modules/tea/esm/a.js",
      "node_modules/tea/esm/b.js",
      "node_modules/@kettles/lid/x.js",
    ];
    expect(thirdPartyNotices(modules.map(path))).toBe(
      [
        "# Third-party notices\n",
        "This package holds code of others, under these licenses.\n",
        "## @kettles/lid 4.0.0\n\nLicense: ISC\n",
        "## tea 1.2.3\n\nLicense: MIT\n",
        "````\nMIT License\n\nCopyright (c) A tea maker\n````\n",
      ].join("\n"),
    );
  });

  it("are not there when a bundle holds nobody else's code", () => {
    const path = place({ "src/main.js": "" });
    expect(thirdPartyNotices([path("src/main.js"), "\0rolldown/runtime.js"])).toBeUndefined();
  });

  it("cannot be written for a package that says nothing", () => {
    const path = place({ "node_modules/tea/package.json": '{ "name": "tea", "version": "1.2.3" }' });
    expect(() => thirdPartyNotices([path("node_modules/tea/x.js")])).toThrow("tea says nothing of its license");
  });
});
