import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { SCRIPTS } from "../src/completion/scripts.ts";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Runs a shell in an empty home with `cudo` on the PATH. */
function inShell(shell: "bash" | "fish", options: readonly string[], script: string): string {
  const home = mkdtempSync(join(tmpdir(), "cudo-shell-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  writeFileSync(join(home, "cudo"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(join(home, "cudo"), 0o755);
  writeFileSync(join(home, "script"), SCRIPTS[shell]);
  const { stdout, error } = spawnSync(shell, [...options, "-c", `source ${home}/script\n${script}`], {
    env: { HOME: home, PATH: `${home}:${process.env.PATH}` },
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  return stdout.trim();
}

test.each([
  ["cudo vm re", ["reboot", "resize"]],
  ["cudo disk list -o js", ["json", "jsonl"]],
  ["cudo disk list --output = y", ["yaml"]],
  ["cudo disk list --sort = size-gib : d", ["desc"]],
  ["cudo nope x", [""]],
])("bash, without the bash-completion package: %s", (line, wanted) => {
  const script = `COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _cudo 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
  expect(inShell("bash", ["--norc", "--noprofile"], script).split("\n")).toEqual(wanted);
});

const hasFish = spawnSync("fish", ["--version"]).error === undefined;
if (!hasFish && process.env.CUDO_REQUIRE_FISH === "1") throw new Error("fish is needed: the Debian package fish");

test.skipIf(!hasFish).each([
  ["cudo vm re", ["reboot", "resize"]],
  ["cudo disk list --output=y", ["--output=yaml"]],
  ["cudo nope x", [""]],
])("fish (skipped where it is not installed): %s", (line, wanted) => {
  const found = inShell("fish", ["--no-config"], `complete -C "${line}"`);
  expect(found.split("\n").map((each) => each.split("\t")[0])).toEqual(wanted);
});
