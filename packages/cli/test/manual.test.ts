import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { manualFiles } from "../manual/files.ts";
import { tree } from "../src/commands/tree.ts";
import { describeTree } from "../src/kit/describe-tree.ts";
import { hoist } from "../src/kit/hoist.ts";
import { parse } from "../src/kit/parse.ts";
import { route } from "../src/kit/route.ts";
import { split } from "./support/split.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const has = (command: string) => spawnSync(command, ["--version"]).error === undefined;

describe("the reference and the man pages", () => {
  test("are what the commands say: run pnpm --filter @cudo-compute/cli docs", async () => {
    const wanted = await manualFiles();
    const there = ["docs/reference", "man"].flatMap((folder) =>
      readdirSync(root + folder).map((name) => `${folder}/${name}`),
    );
    expect(there.sort()).toEqual([...wanted.keys()].sort());
    for (const [path, content] of wanted) expect(readFileSync(root + path, "utf8"), path).toBe(content);
  });

  const groff = has("groff");
  if (!groff && process.env.CUDO_REQUIRE_MAN === "1") throw new Error("groff is needed: the Debian package groff-base");
  test.skipIf(!groff)("groff reads the man pages without a warning (skipped where groff is not installed)", () => {
    for (const name of readdirSync(`${root}man`)) {
      const { status, stderr } = spawnSync("groff", ["-man", "-Tutf8", "-ww", "-z", `${root}man/${name}`]);
      expect({ name, status, stderr: String(stderr) }).toEqual({ name, status: 0, stderr: "" });
    }
  });
});

/** The `cudo` calls of a shell line: behind pipes, in `$(…)`, without comments and redirections. */
function calls(line: string): string[] {
  const bare = line.replace(/\s#.*$/, "").replace(/"?\$\((cudo [^)]*)\)"?/g, "; $1 ;");
  // What xargs adds stands for any id.
  return bare
    .replace(/xargs (cudo [^|;]*)/g, (_, call: string) => `${call.trimEnd()} some-id`)
    .split(/[|;]|&&/)
    .map((each) =>
      each
        .replace(/^.*?(?=\bcudo )/, "")
        .replace(/\s[<>].*$/, "")
        .trim(),
    )
    .filter((each) => /^cudo [a-z-]/.test(each) && !/[A-Z]{4,}\b.*--help|…/.test(each));
}

describe("examples", () => {
  test("each parses: the commands' own, and those of the README", async () => {
    const readme = readFileSync(`${root}README.md`, "utf8");
    const fenced = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, code = ""]) => code.split("\n"));
    const own = (await describeTree(tree)).flatMap(({ examples }) => examples);
    const all = [...fenced, ...own].flatMap(calls);
    expect(all.length).toBeGreaterThan(50);
    for (const line of all) {
      const { words, error } = hoist(split(line).slice(1));
      expect(error, line).toBeUndefined();
      const { target, path, words: rest } = await route(tree, words);
      if (target?.kind !== "command") throw new Error(`no command: ${line}`);
      await expect(parse(target, path, rest), line).resolves.toBeDefined();
    }
  });
});
