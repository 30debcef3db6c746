import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedShells } from "./support/shells.ts";
import { typeInto } from "./support/type-into.ts";
import { hasTerminal } from "./terminal/support/has-terminal.ts";

const main = join(import.meta.dirname, "..", "dist", "main.cjs");

/** Ids that no shell takes as they are. */
const DISKS = ["my disk", "my data", "it's", "a*b", "$HOME"];

const PROMPTS = {
  bash: [".bashrc", "PS1='> '\n"],
  zsh: [".zshrc", "PS1='> '\nunset zle_bracketed_paste\n"],
  fish: [".config/fish/config.fish", "function fish_prompt; printf '> '; end\nset fish_greeting\n"],
} as const;

const api = createServer((_, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ totalCount: DISKS.length, disks: DISKS.map((id) => ({ id })) }));
});
const home = mkdtempSync(join(tmpdir(), "cudo-typed-"));
const env: Record<string, string> = {
  PATH: `${join(home, "bin")}:${process.env.PATH}`,
  HOME: home,
  LANG: "C.UTF-8",
  CUDO_API_KEY: "key",
  CUDO_PROJECT_ID: "demo",
};

beforeAll(async () => {
  await new Promise<void>((listening) => api.listen(0, "127.0.0.1", listening));
  env.CUDO_API_URL = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  mkdirSync(join(home, "bin"));
  mkdirSync(join(home, ".config", "fish"), { recursive: true });
  writeFileSync(join(home, "bin", "cudo"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(join(home, "bin", "cudo"), 0o755);
});
afterAll(() => {
  api.close();
  rmSync(home, { recursive: true, force: true });
});

describe.each(installedShells(["bash", "zsh", "fish"]))("typed into $shell", ({ shell, missing }) => {
  beforeAll(() => {
    if (missing) return;
    execFileSync(join(home, "bin", "cudo"), ["completion", shell, "--install"], { env, stdio: "ignore" });
    const [file, text] = PROMPTS[shell];
    appendFileSync(join(home, file), text);
  });

  test.skipIf(missing || !hasTerminal).each([
    ["cudo disk get my<Tab>", "cudo disk get my\\ d"],
    ["cudo disk get my\\ di<Tab>", "cudo disk get my\\ disk "],
    ["cudo disk get 'my di<Tab>", "cudo disk get 'my disk' "],
    ['cudo disk get "it<Tab>', 'cudo disk get "it\'s" '],
    ["cudo disk get it<Tab>", "cudo disk get it\\'s "],
    ["cudo disk get a<Tab>", "cudo disk get a\\*b "],
  ])("%s", { timeout: 60_000 }, async (keys, wanted) => {
    expect(await typeInto({ shell, env, cwd: home }, keys, wanted)).toBe(wanted);
  });

  test.skipIf(missing || !hasTerminal)("a word in the middle of the line", { timeout: 60_000 }, async () => {
    // zsh leaves a space behind the word that it writes, and the one that was there.
    const wanted = shell === "zsh" ? "cudo vm reboot  x" : "cudo vm reboot x";
    expect(await typeInto({ shell, env, cwd: home }, "cudo vm reboo x<Left><Left><Tab>", wanted)).toBe(wanted);
  });
});
