import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { CREATE_VM } from "../support/given.ts";
import { split } from "../support/split.ts";
import { atTerminal } from "./support/scene.ts";

atTerminal("without a terminal", (scene) => {
  const ESCAPE = "\u001b";

  interface PipeOptions {
    readonly env?: Readonly<Record<string, string>>;
    readonly stdin?: string;
    /** Called with each line on stderr. */
    readonly onNote?: (line: string) => void;
  }

  /** Runs `cudo` as a script does: no terminal anywhere. */
  function pipe(line: string, { env = scene.place.env, stdin, onNote }: PipeOptions = {}) {
    const child = spawn(scene.place.cudo, split(line), { env: { NO_COLOR: "1", ...env } });
    const heard = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      heard.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      heard.stderr += text;
      for (const note of text.trim().split("\n")) onNote?.(note);
    });
    child.stdin.end(stdin);
    const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
      child.on("close", (code) => resolve({ code, ...heard })),
    );
    return { child, heard, ended };
  }

  // One script: each test goes on where the one before it ended.
  describe("a day in a pipe, with NO_COLOR", () => {
    test("a login is refused where nobody is there: 4, with the next step", async () => {
      const { code, stdout, stderr } = await pipe("login").ended;
      expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
      expect(stderr).toMatch(
        /^error: a person must log in, and input is not a terminal\n {2}hint: cudo login --no-browser /,
      );
      expect((await pipe("vm list -p demo").ended).code).toBe(4);
    });

    test("login --api-key-stdin takes a key", async () => {
      const ran = await pipe("login --api-key-stdin", { stdin: `${scene.emulator.apiKey}\n` }).ended;
      expect(ran).toMatchObject({ code: 0, stdout: "", stderr: expect.stringContaining("logged in as") });
      expect(await pipe("config set project demo").ended).toMatchObject({ code: 0 });
      expect(await pipe("whoami -o json").ended).toMatchObject({ code: 0, stderr: "" });
    });

    test("create --wait: the id on stdout, a line on stderr for each state", async () => {
      const { emulator } = scene;
      const seconds: Readonly<Record<string, number>> = { pending: 5, cloning: 30, starting: 25 };
      const { code, stdout, stderr } = await pipe(`${CREATE_VM} --wait`, {
        onNote(line) {
          const [, state = ""] = /^train-01 (\w+) /.exec(line) ?? [];
          if (state in seconds) void emulator.advance(seconds[state] ?? 0);
        },
      }).ended;
      expect({ code, stdout }).toEqual({ code: 0, stdout: "train-01\n" });
      expect(stderr.replaceAll(/\(\w+\)/g, "(…)")).toBe(
        "VM train-01 costs $0.3167 an hour, $231.21 a month\n" +
          "train-01 pending (…)\ntrain-01 cloning (…)\ntrain-01 starting (…)\ntrain-01 active (…)\n",
      );
    });

    test("list has all its columns, no colours, and nothing on stderr", async () => {
      const { code, stdout, stderr } = await pipe("vm list").ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(
        /^ID +STATE +TYPE +VCPU +MEM GiB +GPU +DATA CENTER +PUBLIC IP +\$\/H +AGE\ntrain-01 +active .*\n$/,
      );
      expect(stdout).not.toContain(ESCAPE);
      expect(JSON.parse((await pipe("vm list -o json").ended).stdout)).toMatchObject([
        { id: "train-01", state: "ACTIVE" },
      ]);
      expect((await pipe("vm list -o ids").ended).stdout).toBe("train-01\n");
    });

    test("list --watch is a line of JSON for each change, until it is told to stop", async () => {
      const { child, ended } = pipe("vm list --watch=1s");
      const next = () =>
        new Promise<unknown>((resolve) => child.stdout.once("data", (text) => resolve(JSON.parse(text))));
      expect(await next()).toMatchObject({ event: "added", id: "train-01", to: "ACTIVE" });
      const change = next();
      expect(await pipe("vm stop train-01").ended).toMatchObject({ code: 0, stdout: "train-01\n" });
      expect(await change).toMatchObject({ event: "changed", id: "train-01", from: "ACTIVE", to: "STOPPING" });
      child.kill("SIGINT");
      expect(await ended).toMatchObject({ code: 130, stderr: "stopped by Ctrl-C\n" });
    });

    test("delete needs --yes: 2, and nothing was sent", async () => {
      const { code, stdout, stderr } = await pipe("vm delete train-01", { stdin: "y\n" }).ended;
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(
        /^error: --yes is required to terminate VMs when input is not a terminal\n {2}hint: .*--yes$/m,
      );
      expect(await scene.emulator.requests("TerminateVM")).toBe(0);
      await scene.emulator.advance(60);
      expect(await pipe("vm delete train-01 --yes").ended).toMatchObject({ code: 0, stdout: "train-01\n" });
    });

    test("logout ends it", async () => {
      expect(await pipe("logout").ended).toMatchObject({ code: 0, stdout: "" });
      expect((await pipe("vm list").ended).code).toBe(4);
    });
  });

  describe("what the environment says about colours and people", () => {
    test("FORCE_COLOR colours a pipe too", async () => {
      const env = { ...scene.env, FORCE_COLOR: "1", NO_COLOR: "" };
      expect((await pipe("vm-type list --gpus 1", { env }).ended).stdout).toContain(ESCAPE);
    });

    test("a terminal has colours, but not with NO_COLOR", async () => {
      const plain = await scene.open({ env: { ...scene.env, NO_COLOR: "1" } });
      await plain.run("cudo vm-type list");
      expect(plain.bytes).not.toContain(`${ESCAPE}[1m`);
      const coloured = await scene.open();
      await coloured.run("cudo vm-type list");
      expect(coloured.bytes).toContain(`${ESCAPE}[1m`);
    });

    test("CI=1 on a terminal: nobody is asked", async () => {
      const terminal = await scene.open({ env: { ...scene.env, CI: "1" } });
      expect(await terminal.run("cudo vm delete train-09")).toMatchObject({
        code: 2,
        shown: expect.stringContaining("--yes is required"),
      });
    });

    test("TERM=dumb: no cursor is moved, nothing is coloured, each change is a line", async () => {
      const terminal = await scene.open({ name: "dumb" });
      await terminal.start(`cudo ${CREATE_VM.replace("train-01", "train-03")} --wait`);
      await terminal.sees(/^train-03 pending/m);
      await scene.emulator.advance(60);
      expect(await terminal.done()).toBe(0);
      await terminal.run("cudo vm list");
      // Only the shell's own mark before its prompt.
      expect(terminal.bytes.replaceAll(`${ESCAPE}]`, "")).not.toContain(ESCAPE);
      await terminal.start("cudo vm list --watch=1s");
      await terminal.sees(/"event":"added"/);
      terminal.press("ctrl-c");
      expect(await terminal.done()).toBe(130);
    });
  });
});
