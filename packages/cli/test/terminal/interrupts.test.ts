import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CREATE_VM } from "../support/given.ts";
import { childOf, gone } from "./support/processes.ts";
import { atTerminal } from "./support/scene.ts";
import type { Terminal } from "./support/terminal.ts";

atTerminal("stopping", (scene) => {
  let terminal: Terminal;
  /** How the terminal is set when nothing runs: what a program must leave behind. */
  let settings: string;

  const ttySettings = async () => (await terminal.run("stty -g")).shown.split("\n")[1] ?? "";

  beforeAll(async () => {
    terminal = await scene.open();
    settings = await ttySettings();
    await terminal.run(`cudo ${CREATE_VM}`);
  });

  const terminate = ({ pid }: Terminal) => void process.kill(childOf(pid), "SIGTERM");

  /** The shell is back, the cursor is there, keys are shown and lines edited as before. */
  async function expectSane() {
    expect(terminal.cursorVisible).toBe(true);
    expect(await ttySettings()).toBe(settings);
  }

  describe("Ctrl-C during a wait", () => {
    test("says what goes on and how to follow it: 130", async () => {
      await terminal.start("cudo vm wait train-01");
      await terminal.sees(/waiting for train-01 .*pending/);
      terminal.press("ctrl-c");
      expect(await terminal.done()).toBe(130);
      await terminal.sees(/^stopped by Ctrl-C\n {2}hint: train-01 goes on without you; follow with: cudo vm wait/m);
      expect(terminal.screen()).not.toContain("^C");
      await expectSane();
    });

    test("while the VM is being created too: it is there afterwards", async () => {
      await terminal.start(`cudo ${CREATE_VM.replace("train-01", "train-02")} --wait`);
      await terminal.sees(/creating train-02 .*pending/);
      terminal.press("ctrl-c");
      expect(await terminal.done()).toBe(130);
      await terminal.sees(/train-02 goes on without you/);
      expect((await terminal.run("cudo vm list -o ids")).shown).toMatch(/^train-02$/m);
    });

    test("twice in a row ends it too", async () => {
      await terminal.start("cudo vm wait train-01");
      await terminal.sees(/waiting for train-01 .*pending/);
      terminal.type("\u0003\u0003");
      expect(await terminal.done()).toBe(130);
      await expectSane();
    });

    test("SIGTERM is 143", async () => {
      await terminal.start("cudo vm wait train-01");
      await terminal.sees(/waiting for train-01 .*pending/);
      terminate(terminal);
      expect(await terminal.done()).toBe(143);
      await terminal.sees(/^stopped by SIGTERM$/m);
      await expectSane();
    });
  });

  describe("a watch gives the terminal back", () => {
    test.each([
      ["Ctrl-C", 130, (window: Terminal) => window.press("ctrl-c")],
      ["q", 0, (window: Terminal) => window.press("q")],
      ["SIGTERM", 143, terminate],
    ] as const)("after %s, with %i", async (_, code, stop) => {
      await terminal.start("cudo vm list --watch=1s");
      await terminal.sees(/every 1s; q leaves/);
      stop(terminal);
      expect(await terminal.done()).toBe(code);
      await terminal.sees(/^\$ cudo vm list --watch=1s\n(.*\n)*train-01 /m);
      await expectSane();
    });
  });

  test("a watch that reads no keys is stopped by the signal that Ctrl-C makes", async () => {
    await terminal.start("cudo vm list --watch=1s </dev/null");
    await terminal.sees(/^\d VMs in project demo, every 1s$/m);
    terminal.press("ctrl-c");
    expect(await terminal.done()).toBe(130);
    await terminal.sees(/^train-01 /m);
    await terminal.sees(/^stopped by Ctrl-C$/m);
    await expectSane();
  });

  describe("at a confirmation", () => {
    test.each([
      ["Ctrl-C", 130, (window: Terminal) => window.press("ctrl-c"), /^stopped by Ctrl-C$/m],
      ["Ctrl-D", 1, (window: Terminal) => window.press("ctrl-d"), /^nothing was done$/m],
      ["Esc", 1, (window: Terminal) => window.press("escape"), /^nothing was done$/m],
      ["Enter", 1, (window: Terminal) => window.press("enter"), /^nothing was done$/m],
      ["SIGTERM", 143, terminate, /^stopped by SIGTERM$/m],
    ] as const)("%s deletes nothing, and is %i", async (_, code, answer, said) => {
      await terminal.start("cudo vm delete train-01");
      await terminal.sees(/\(y\/N\)/);
      answer(terminal);
      expect(await terminal.done()).toBe(code);
      await terminal.sees(said);
      await expectSane();
      expect(await scene.emulator.requests("TerminateVM")).toBe(0);
    });
  });

  test("Ctrl-C during a login stores nothing", async () => {
    const { CUDO_API_KEY: _, ...env } = scene.env;
    terminal = await scene.open({ env });
    await terminal.start("cudo login");
    await terminal.sees(/Waiting for you to sign in/);
    terminal.press("ctrl-c");
    expect(await terminal.done()).toBe(130);
    await terminal.sees(/^stopped by Ctrl-C$/m);
    await expectSane();
    expect((await terminal.run("cudo auth status -o json")).shown).toContain('"source": "none"');
    const kept = join(scene.place.home, "config", "auth");
    const files = existsSync(kept) ? readdirSync(kept, { recursive: true, withFileTypes: true }) : [];
    for (const file of files.filter((each) => each.isFile())) {
      expect(readFileSync(join(file.parentPath, file.name), "utf8")).not.toMatch(/access|refresh/i);
    }
  });

  test.each(["vm list -q", "commands -q", "commands -o json -q"])(
    "a reader that has read enough is no error: cudo %s | head -1",
    async (line) => {
      terminal = await scene.open();
      const { code, shown } = await terminal.run(`cudo ${line} | head -1`);
      expect(code).toBe(0);
      // The command line and what head let through; nothing on stderr.
      expect(shown.split("\n")).toHaveLength(2);
    },
  );

  test.each([
    ["a wait", "cudo vm wait train-01", /waiting for train-01/],
    ["a watch", "cudo vm list --watch=1s", /q leaves/],
    ["a question", "cudo vm delete train-01", /\(y\/N\)/],
  ])("closing the window ends %s", async (_, line, there) => {
    const window = await scene.open();
    await window.start(line);
    await window.sees(there);
    const cudo = childOf(window.pid);
    await window.close();
    await gone(cudo);
  });
});
