import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { esbuildBundle, loadedOf, rolldownBundle } from "../src/bundles.ts";

const folder = mkdtempSync(join(tmpdir(), "cudo-bundles-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "used.ts"), "export const used: string = `used`;");
writeFileSync(join(folder, "unused.ts"), "export const unused: string = `unused`;");

const program = {
  folder,
  contents: `
    export const list = async () => [];
    export const read = async (project: string, id: string) => {
      const response = await fetch("https://x.invalid/" + id);
      if (response.ok) return response.json();
      return (await import("./used.ts")).used === "used" ? undefined : response.status;
    };
    export const create = async () => {};
    export const stop = async (project: string, id: string) => id === "b" && import("./unused.ts");`,
};

describe.each([
  ["esbuild", esbuildBundle],
  ["rolldown", rolldownBundle],
])("a bundle by %s", (_, bundle) => {
  test("what is imported later is part of it, and of what is loaded only when it was", async () => {
    const whole = await bundle(program);
    const loaded = [...loadedOf(whole).keys()];
    expect([...whole.keys()]).toHaveLength(3);
    expect(loaded).toHaveLength(2);
    expect(loaded).toContain("main.js");
    expect(loaded.some((name) => name.startsWith("used"))).toBe(true);
  });
});
