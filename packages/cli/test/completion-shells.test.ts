import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CudoCompute } from "@cudo-compute/client";
import { createEmulator } from "@cudo-compute/emulator";
import { describe, expect, onTestFinished, test } from "vitest";
import { installedShells } from "./support/shells.ts";

const main = fileURLToPath(new URL("../dist/main.cjs", import.meta.url));
const zshTab = fileURLToPath(new URL("support/zsh-tab.zsh", import.meta.url));
const run = promisify(execFile);

/** Shows what the line became, for the test. */
const ZSHRC = `PS1=
unset zle_bracketed_paste
bindkey -e
setopt no_beep no_list_ambiguous
show() { print -r -- "LINE<$BUFFER>END" }
zle -N show
zle-line-init() { print READY }
zle -N zle-line-init
bindkey '^Xb' show
`;

type Shell = "bash" | "zsh" | "fish";

/** A home with `cudo` on the PATH whose completion was installed by `cudo completion SHELL --install`. */
async function createHome(env: Readonly<Record<string, string>> = {}) {
  const home = mkdtempSync(join(tmpdir(), "cudo-shell-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  mkdirSync(join(home, "bin"));
  writeFileSync(join(home, "bin", "cudo"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(join(home, "bin", "cudo"), 0o755);
  writeFileSync(join(home, ".zshrc"), ZSHRC);
  const all = { ...env, HOME: home, PATH: `${join(home, "bin")}:${process.env.PATH}`, CUDO_STORE: "file" };
  const start = (command: string, args: readonly string[]) =>
    run(command, args, { env: all, cwd: home, timeout: 50_000, encoding: "utf8" });

  /** What the shell proposes behind the line; everything that was printed comes along. */
  async function tab(shell: Shell, line: string): Promise<{ found: string[]; printed: string }> {
    await start("cudo", ["completion", shell, "--install"]);
    const { stdout, stderr } = await start(shell, ASK[shell](line));
    return { found: READ[shell](stdout), printed: stdout + stderr };
  }
  return { home, tab };
}

/** How a shell is made to complete a line. bash gives its function the line, and what is behind the last place to break a word. */
const ASK: Readonly<Record<Shell, (line: string) => string[]>> = {
  bash: (line) => [
    "--norc",
    "--noprofile",
    "-c",
    `. ~/.bashrc; COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; ` +
      `"$(complete -p cudo | sed 's/.*-F \\([^ ]*\\) .*/\\1/')" cudo "\${COMP_LINE##*[ =:]}" 2>/dev/null; ` +
      `printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  zsh: (line) => ["-f", zshTab, line],
  fish: (line) => ["-c", `complete -C ${JSON.stringify(line)}`],
};

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

/** zsh shows a list, or writes the one answer into the line. */
const READ: Readonly<Record<Shell, (stdout: string) => string[]>> = {
  bash: lines,
  zsh: (stdout) => {
    const [, shown = "", line = ""] = /^(.*)LINE<(.*)>END/s.exec(stdout.trimStart()) ?? [];
    const listed = shown
      .split("\n")
      .slice(1, -1)
      .filter((each) => each.trim() !== "");
    if (listed.length === 0) return [line];
    return listed.flatMap((each) => each.split(/ +-- /)[0]?.trim().split(/ {2,}/) ?? []);
  },
  fish: (stdout) => lines(stdout).map((line) => line.split("\t")[0] ?? ""),
};

describe.each(installedShells(["bash", "zsh", "fish"]))("$shell", ({ shell, missing }) => {
  const inShell = test.skipIf(missing);

  inShell("verbs, and the values of a flag", { timeout: 60_000 }, async () => {
    const { tab } = await createHome();
    expect((await tab(shell, "cudo vm re")).found).toEqual(["reboot", "resize"]);
    expect((await tab(shell, "cudo disk list -o js")).found).toEqual(["json", "jsonl"]);
  });

  inShell("ids come from the service, and its key goes nowhere else", { timeout: 60_000 }, async () => {
    const emulator = createEmulator();
    onTestFinished(() => emulator.close());
    const { url } = await emulator.listen();
    const cudo = new CudoCompute({ fetch: emulator.fetch, apiKey: emulator.apiKey, projectId: "demo" });
    for (const id of ["data-1", "data-2"])
      await cudo.disks.create({ id, dataCenterId: "gb-bournemouth-1", sizeGib: 1 });
    const { home, tab } = await createHome({
      CUDO_API_URL: url,
      CUDO_API_KEY: emulator.apiKey,
      CUDO_PROJECT_ID: "demo",
    });
    const { found, printed } = await tab(shell, "cudo disk get ");
    expect(found).toEqual(["data-1", "data-2"]);
    const kept = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(each.parentPath, each.name), "utf8"));
    expect(kept.some((text) => text.includes("data-1"))).toBe(true);
    expect([printed, ...kept].filter((text) => text.includes(emulator.apiKey))).toEqual([]);
  });

  inShell("a service that never answers is given up without a word", { timeout: 60_000 }, async () => {
    const asked: string[] = [];
    const silent = createServer((request) => asked.push(request.url ?? "")).listen(0, "127.0.0.1");
    onTestFinished(() => silent.closeAllConnections());
    onTestFinished(() => void silent.close());
    await new Promise((listening) => silent.once("listening", listening));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const { tab } = await createHome({ CUDO_API_URL: url, CUDO_API_KEY: "canary", CUDO_PROJECT_ID: "demo" });
    const { found, printed } = await tab(shell, "cudo disk get ");
    expect(asked).toHaveLength(1);
    expect(found).toEqual(shell === "zsh" ? ["cudo disk get "] : []);
    expect(printed).not.toMatch(/canary|error|timed out/i);
  });
});

/** What is special to one shell: how it cuts words, and how it writes an answer into the line. */
test.each([
  ["cudo disk list --output=y", ["yaml"]],
  ["cudo disk list --sort=size-gib:d", ["desc"]],
  ["cudo nope x", []],
])("bash cuts at = and colons: %s", async (line, wanted) => {
  const { tab } = await createHome();
  expect((await tab("bash", line)).found).toEqual(wanted);
});

const [zsh] = installedShells(["zsh"]);
test.skipIf(zsh?.missing).each([
  ["cudo vm reb", "cudo vm reboot "],
  ["cudo disk list --output=y", "cudo disk list --output=yaml "],
  ["cudo disk list --sort=size-gib:d", "cudo disk list --sort=size-gib:desc "],
  ["cudo disk create x --from-file=/etc/hostna", "cudo disk create x --from-file=/etc/hostname "],
  ["cudo nope x", "cudo nope x"],
])("zsh writes the one answer into the line: %s", { timeout: 60_000 }, async (line, wanted) => {
  const { tab } = await createHome();
  expect((await tab("zsh", line)).found).toEqual([wanted]);
});

const [fish] = installedShells(["fish"]);
test.skipIf(fish?.missing).each([
  ["cudo disk list --output=y", ["--output=yaml"]],
  ["cudo nope x", []],
])("fish: %s", { timeout: 60_000 }, async (line, wanted) => {
  const { tab } = await createHome();
  expect((await tab("fish", line)).found).toEqual(wanted);
});
