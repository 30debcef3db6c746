import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { built, type Env, place, start } from "./support/processes.ts";

const dist = join(import.meta.dirname, "..", "dist");

/** The files of the build that a command loads, as V8 saw them. */
async function loadedBy(argv: readonly string[], env: Env): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "cudo-coverage-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { code, stderr } = await start(argv, { ...env, NODE_V8_COVERAGE: folder }).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  const urls = reports.flatMap(({ result }) => result.map(({ url }: { url: string }) => url));
  return urls.filter((url) => /^file:.*\/dist\//.test(url)).map((url) => basename(new URL(url).pathname));
}

/** A module that tells, when the process ends, which modules of Node it has loaded. */
const tellBuiltins = join(import.meta.dirname, "support", "tell-builtins.cjs");

/** The packages that those files hold, as the build wrote them down. */
function packagesIn(files: readonly string[]): string[] {
  const chunks: Record<string, string[]> = JSON.parse(readFileSync(join(dist, "chunks.json"), "utf8"));
  return [...new Set(files.flatMap((file) => chunks[file] ?? []))].sort();
}

/** Neither the login, nor prompts, nor spinners, nor formats that nobody asked for. */
const LISTING = [
  "@cudo-compute/cli",
  "@cudo-compute/client",
  "@cudo-compute/types",
  "@stricli/core",
  "fast-string-truncated-width",
  "fast-string-width",
  "openapi-fetch",
];

describe.skipIf(!built)("a command loads what it needs and no more", () => {
  test("--version: the entry alone", async () => {
    const { env } = await place();
    expect(await loadedBy(["--version"], env)).toEqual(["main.cjs"]);
  });

  test.each([
    { line: "vm list" },
    { line: "vm list -o json" },
    { line: "complete -- vm get " },
    { line: "complete -- vm " },
  ])("$line: no library of another command, few files", async ({ line }) => {
    const { env } = await place();
    const files = await loadedBy(line.split(" "), env);
    for (const name of packagesIn(files)) expect(LISTING).toContain(name);
    expect(files.length).toBeLessThanOrEqual(8);
  });

  test("vm list: no part of Node that takes longer to load than what it does here", async () => {
    const { env } = await place();
    const { stderr } = await start(["vm", "list"], env, ["--require", tellBuiltins]).ended;
    const loaded = stderr.split(" ");
    expect(loaded).toContain("http");
    for (const name of ["crypto", "fs/promises", "internal/deps/undici/undici", "readline", "url", "zlib"]) {
      expect(loaded).not.toContain(name);
    }
  });

  test.each([
    { line: "vm list -o yaml", library: "yaml" },
    { line: "vm list --query [].id", library: "@jmespath-community/jmespath" },
  ])("$line loads $library", async ({ line, library }) => {
    const { env } = await place();
    expect(packagesIn(await loadedBy(line.split(" "), env))).toContain(library);
  });
});
