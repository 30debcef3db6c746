import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { signIn } from "../support/sign-in.ts";
import { atTerminal } from "./support/scene.ts";
import type { Terminal } from "./support/terminal.ts";

atTerminal("a day at a terminal", (scene) => {
  /** What differs from one run to the next. */
  const MASKS: readonly (readonly [pattern: RegExp, instead: string])[] = [
    [/127\.0\.0\.1:\d+/g, "127.0.0.1:8787"],
    [/\b[A-Z]{4}-[A-Z]{4}\b/g, "XXXX-XXXX"],
    [/\((\d+[hms])+\)/g, "(…)"],
    [/ +\d+[smhd]$/gm, " …"],
  ];
  const masked = (text: string) =>
    MASKS.reduce((masking, [pattern, instead]) => masking.replace(pattern, instead), text);

  // One person, one window: each test goes on where the one before it ended.
  describe("a day at an 80 × 24 terminal", () => {
    let terminal: Terminal;
    const session: string[] = [];
    const remember = (shown: string) => void session.push(shown);

    beforeAll(async () => {
      terminal = await scene.open({ env: scene.place.env });
    });

    test("login shows the link and the code, and ends when the sign-in page was visited", async () => {
      await terminal.start("cudo login");
      const [, url = ""] = await terminal.sees(/open +(http\S+)/);
      const [, code = ""] = await terminal.sees(/enter +([A-Z]{4}-[A-Z]{4})/);
      await terminal.sees(/Waiting for you to sign in/);
      expect(await signIn(url, { user_code: code })).toBe("You are signed in");
      expect(await terminal.done()).toBe(0);
      await terminal.sees(/logged in as ada@example\.com \(profile default\)/);
      remember(terminal.everything().replace(/\n\$$/, ""));
    });

    test("whoami says who, by what, and until when", async () => {
      const { code, shown } = await terminal.run("cudo whoami");
      expect(code).toBe(0);
      expect(shown).toMatch(/^email +ada@example\.com$/m);
      expect(shown).toMatch(/^source +login$/m);
      expect(shown).toMatch(/^expires +20\d\d-\d\d-\d\dT/m);
    });

    test("without a project a command says how to choose one; then it is the default", async () => {
      expect(await terminal.run("cudo vm list")).toMatchObject({
        code: 2,
        shown: expect.stringContaining("--project ID"),
      });
      const { code, shown } = await terminal.run("cudo config set project demo");
      expect({ code, shown }).toEqual({
        code: 0,
        shown: "$ cudo config set project demo\nproject is demo in profile default",
      });
      remember(shown);
      expect((await terminal.run("cudo vm list")).shown).toContain("no VMs in project demo");
    });

    test("create tells the price first, then each state, then the id", async () => {
      const { emulator } = scene;
      await terminal.start(
        [
          "cudo vm create train-01 --data-center gb-bournemouth-1 \\",
          "  --machine-type epyc-rome-rtx-a4000 --gpus 1 --vcpus 4 --memory-gib 16 \\",
          "  --image ubuntu-2204 --wait",
        ].join("\n"),
      );
      await terminal.sees(/VM train-01 costs \$0\.3167 an hour, \$231\.21 a month/);
      for (const [state, seconds] of [
        ["pending", 5],
        ["cloning", 30],
        ["starting", 25],
      ] as const) {
        await terminal.sees(new RegExp(`creating train-01 .*${state} \\(`));
        await emulator.advance(seconds);
      }
      expect(await terminal.done()).toBe(0);
      await terminal.sees(/pending -> cloning -> starting -> active \(.*\)\ntrain-01\n/);
      expect(terminal.cursorVisible).toBe(true);
      remember(terminal.everything().replace(/\n\$$/, ""));
    });

    test("list is a table that fits", async () => {
      const { code, shown } = await terminal.run("cudo vm list");
      expect(code).toBe(0);
      expect(shown).toMatch(/^ID +STATE +VCPU +GPU +DATA CENTER +PUBLIC IP +\$\/H +AGE$/m);
      expect(shown).toMatch(/^train-01 +active +4 +1x A4000 +gb-bournemouth-1 +\S+ +0\.3167 +\d+[sm]$/m);
      expect(shown).toContain("1 VM in project demo");
      expect(terminal.wraps).toBe(false);
      remember(shown);
    });

    test("monitor draws curves, once or again and again", async () => {
      await scene.emulator.advance(3600);
      const { code, shown } = await terminal.run("cudo vm monitor train-01");
      expect(code).toBe(0);
      expect(shown).toMatch(/^VM train-01 {3}\S+Z to \S+Z$/m);
      for (const name of ["cpu", "memory", "disk read", "disk write", "net in", "net out"]) {
        expect(shown).toMatch(new RegExp(`^${name} .*[▁▂▃▄▅▆▇█]{20}$`, "m"));
      }
      expect(terminal.wraps).toBe(false);
      await terminal.start("cudo vm monitor train-01 --watch=1s");
      await terminal.sees(/^the load of VM train-01, every 1s; q leaves$/m);
      terminal.press("ctrl-c");
      expect(await terminal.done()).toBe(130);
      expect(terminal.screen()).not.toContain("error");
    });

    test("stop says that it is not over yet, and wait follows it", async () => {
      const { code, shown } = await terminal.run("cudo vm stop train-01");
      expect(code).toBe(0);
      expect(shown).toContain("train-01 is on the way to stopped\nfollow with: cudo vm wait train-01 --for stopped");
      remember(shown);
    });

    test("list --watch redraws in place as states change; q leaves, and the last look stays", async () => {
      const { emulator } = scene;
      await terminal.start("cudo vm list --watch=1s");
      await terminal.sees(/^train-01 +stopping /m);
      await terminal.sees(/^1 VM in project demo, every 1s; q leaves$/m);
      expect(terminal.cursorVisible).toBe(false);
      await emulator.advance(60);
      await terminal.sees(/^train-01 +stopped /m);
      // In place: one table, at the top, and the command line is on another screen.
      expect(terminal.screen()).toMatch(/^ID +STATE/);
      expect(terminal.screen().match(/train-01/g)).toHaveLength(1);
      terminal.press("q");
      expect(await terminal.done()).toBe(0);
      expect(terminal.cursorVisible).toBe(true);
      await terminal.sees(/^\$ cudo vm list --watch=1s\nID +STATE.*\ntrain-01 +stopped.*\n\$$/m);
    });

    test("delete shows what is lost and asks: no is no", async () => {
      await terminal.start("cudo vm delete train-01");
      await terminal.sees(/Terminate it\? \(y\/N\) $|Terminate it\? \(y\/N\)$/);
      expect(terminal.screen()).toMatch(
        /Will terminate 1 VM in project demo \(profile default\):\n {2}train-01 {2}stopped {2}loses/,
      );
      expect(terminal.wraps).toBe(false);
      terminal.type("n\n");
      expect(await terminal.done()).toBe(1);
      await terminal.sees(/\(y\/N\) n\nnothing was done\n\$/);
      expect((await terminal.run("cudo vm list -o ids")).shown).toMatch(/^train-01$/m);
    });

    test("yes is yes", async () => {
      await terminal.start("cudo vm delete train-01 --wait");
      await terminal.sees(/Terminate it\? \(y\/N\)/);
      terminal.type("y\n");
      await terminal.sees(/waiting for train-01 .*deleting \(/);
      await scene.emulator.advance(600);
      expect(await terminal.done()).toBe(0);
      await terminal.sees(/deleting -> deleted/);
      remember(terminal.everything().replace(/\n\$$/, ""));
      expect((await terminal.run("cudo vm list")).shown).toContain("no VMs in project demo");
    });

    test("logout ends it", async () => {
      const { code, shown } = await terminal.run("cudo logout");
      expect({ code, shown }).toEqual({ code: 0, shown: "$ cudo logout\nlogged out of default" });
      remember(shown);
      expect((await terminal.run("cudo whoami --no-input")).code).toBe(4);
    });

    test("the README shows this session", () => {
      const readme = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");
      const [, block = ""] = /```console\n(.*?)\n```/s.exec(readme) ?? [];
      expect(masked(block)).toBe(masked(session.join("\n")));
    });
  });
});
