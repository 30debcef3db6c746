import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { pages, ROOT } from "./markdown.ts";
import { snippetsOf } from "./snippets.ts";

/** What is not run, by what the code has in it. It is compiled all the same. */
const NOT_RUN: readonly (readonly [holds: string, why: string])[] = [
  ["https://login.example.com", "a person and an OpenID provider are needed"],
  ["declare const", "it needs what only the reader has"],
  [".watch(", "it goes on for as long as the VM is there"],
  ["vm.json", "it reads a file of the reader's"],
];
const isRun = (code: string) => NOT_RUN.every(([holds]) => !code.includes(holds));

const runnable = pages()
  .map((page) => ({ path: page.path, snippets: snippetsOf(page).filter(({ code }) => isRun(code)) }))
  .filter(({ snippets }) => snippets.length > 0);

describe("the code in the documentation", () => {
  it.each(runnable)(
    "of $path runs against the emulator, each block where the first one left it",
    async ({ snippets }) => {
      // By its path, since the packages are built by the time that tests run, but are not this package's dependencies.
      const { createEmulator } = await import(`${ROOT}packages/emulator/dist/index.js`);
      const emulator = createEmulator({ projectId: "ml-training" });
      vi.stubGlobal("fetch", emulator.fetch);
      vi.stubEnv("CUDO_API_KEY", emulator.apiKey);
      vi.spyOn(console, "log").mockReturnValue();
      vi.spyOn(console, "error").mockReturnValue();
      const directory = mkdtempSync(`${ROOT}examples/.docs-`);
      onTestFinished(() => {
        vi.restoreAllMocks();
        rmSync(directory, { recursive: true });
      });
      let found: unknown;
      for (const { name, code } of snippets) {
        if (found !== undefined) emulator.state.restore(found); // whatever the blocks in between have deleted
        const file = `${directory}/${name.replace(/\W/g, "-")}.ts`;
        writeFileSync(file, code);
        await import(pathToFileURL(file).href).catch((error: unknown) => {
          throw new Error(`${name} fails: ${error instanceof Error ? error.message : error}`, { cause: error });
        });
        found ??= emulator.state.snapshot();
      }
      expect(snippets.length).toBeGreaterThan(0);
    },
  );

  it("has a reason for each block that is not run", () => {
    const code = pages()
      .flatMap(snippetsOf)
      .map((snippet) => snippet.code);
    for (const [holds] of NOT_RUN) expect(code.filter((text) => text.includes(holds)).length, holds).toBeGreaterThan(0);
  });
});
