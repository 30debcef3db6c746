import { describe, expect, test } from "vitest";
import type { Entry } from "../src/kit/command.ts";
import { EXIT_CODES } from "../src/kit/exit-codes.ts";
import { defineCommand } from "../src/kit/index.ts";
import { createWorld, type RunOptions, type World } from "./support/world.ts";

const CREATE = "disk create d --data-center gb-bournemouth-1 --size-gib 1";

interface Case {
  readonly exit: number;
  readonly code: string;
  readonly when: string;
  readonly line: string;
  readonly options?: RunOptions;
  readonly before?: (world: World) => unknown;
  readonly login?: false;
}

const BROKEN: Readonly<Record<string, Entry>> = {
  fall: {
    brief: "a command with a bug",
    section: "Tools",
    load: async () =>
      defineCommand({
        brief: "a command with a bug",
        scope: "local",
        run: async () => {
          throw new TypeError("x is not a function");
        },
      }),
  },
};

const fails = (operation: string, code: string) => (world: World) =>
  world.emulator.faults.add({ operation, error: { code } } as never);

const CASES: readonly Case[] = [
  { exit: 1, code: "INTERNAL", when: "the service fails", line: "disk list", before: fails("ListDisks", "INTERNAL") },
  { exit: 2, code: "USAGE", when: "a flag is misspelt", line: "disk list --limt 3" },
  { exit: 2, code: "USAGE", when: "a command is misspelt", line: "disk lsit" },
  { exit: 2, code: "USAGE", when: "a value makes no sense", line: "disk list --limit three" },
  { exit: 2, code: "USAGE", when: "an argument is missing", line: "disk get" },
  { exit: 2, code: "USAGE", when: "a needed flag is missing", line: "disk create d" },
  { exit: 2, code: "USAGE", when: "nobody can be asked", line: "disk delete d" },
  { exit: 2, code: "USAGE", when: "the profile does not exist", line: "disk list --profile nope" },
  {
    exit: 2,
    code: "INVALID_ARGUMENT",
    when: "the service refuses a value",
    line: `${CREATE} --data-center nowhere`.replace("--data-center gb-bournemouth-1 ", ""),
  },
  { exit: 4, code: "NOT_LOGGED_IN", when: "nobody is logged in", line: "disk list", login: false },
  {
    exit: 4,
    code: "UNAUTHENTICATED",
    when: "the key is refused",
    line: "disk list",
    options: { env: { CUDO_API_KEY: "wrong" } },
  },
  {
    exit: 5,
    code: "PERMISSION_DENIED",
    when: "it is not allowed",
    line: "disk list",
    before: fails("ListDisks", "PERMISSION_DENIED"),
  },
  { exit: 6, code: "NOT_FOUND", when: "there is no such disk", line: "disk get nope" },
  { exit: 7, code: "ALREADY_EXISTS", when: "the id is taken", line: CREATE, before: (world) => world.run(CREATE) },
  {
    exit: 7,
    code: "FAILED_PRECONDITION",
    when: "the state does not allow it",
    line: "disk detach d",
    before: (world) => world.run(`${CREATE} --wait`),
  },
  {
    exit: 8,
    code: "WAIT_TIMEOUT",
    when: "the wait is too short",
    line: "disk wait d --for attached --wait-timeout 30s",
    before: (world) => world.run(`${CREATE} --wait`),
  },
  {
    exit: 9,
    code: "RESOURCE_EXHAUSTED",
    when: "a quota is used up",
    line: "disk list",
    before: fails("ListDisks", "RESOURCE_EXHAUSTED"),
  },
  {
    exit: 10,
    code: "UNAVAILABLE",
    when: "the service is away",
    line: "disk list",
    before: fails("ListDisks", "UNAVAILABLE"),
  },
  {
    exit: 10,
    code: "NETWORK",
    when: "there is no connection",
    line: "disk list",
    options: { fetch: async () => Promise.reject(new TypeError("fetch failed")) },
  },
  { exit: 70, code: "BUG", when: "cudo itself fails", line: "fall", options: { tree: BROKEN } },
  { exit: 130, code: "SIGINT", when: "Ctrl-C was pressed", line: "disk list", options: { interruptAt: /disks/ } },
];

describe.each(CASES)("exit $exit $code when $when", ({ exit, code, line, options, before, login }) => {
  test("the error is one line of JSON on stderr, and stdout is empty", async () => {
    const world = createWorld(login === false ? { login } : {});
    await before?.(world);
    const ran = await world.run(`${line} -o json`, options);
    expect({ exit: ran.code, stdout: ran.stdout, lines: ran.stderr.trim().split("\n").length }).toEqual({
      exit,
      stdout: "",
      lines: 1,
    });
    expect(ran.error()).toMatchObject({ code, exit });
  });

  test("people get a sentence", async () => {
    const world = createWorld(login === false ? { login } : {});
    await before?.(world);
    const { code: ended, stdout, stderr } = await world.run(line, options);
    expect({ ended, stdout }).toEqual({ ended: exit, stdout: "" });
    // What somebody stopped is no error to them.
    expect(stderr).toMatch(code === "SIGINT" ? /^stopped by Ctrl-C$/m : /^error: \S/m);
  });
});

test("several ids of which one fails: the others are done, exit 1", async () => {
  const world = createWorld();
  await world.run(`${CREATE} --wait`);
  const ran = await world.run("disk delete nope d --yes -o json");
  expect(ran.code).toBe(1);
  expect(ran.json()).toEqual([{ id: "d", result: "accepted" }]);
  expect(ran.error()).toMatchObject({ code: "PARTIAL_FAILURE", details: [{ id: "nope", code: "NOT_FOUND", exit: 6 }] });
});

test("with -v a bug shows its stack", async () => {
  const { code, stderr } = await createWorld().run("fall -v", { tree: BROKEN });
  expect(code).toBe(70);
  expect(stderr).toMatch(
    /^error: this is a bug in cudo: TypeError: x is not a function\n.*-v.*\nTypeError: x is not.*\n +at /s,
  );
});

test("every code of the help is reached", () => {
  const here = new Set(CASES.map(({ exit }) => exit));
  // 0 is every other test; SIGTERM takes a process.
  const elsewhere = new Set([0, 143]);
  const codes = EXIT_CODES.map(({ code }) => code);
  expect(codes.filter((code) => !here.has(code) && !elsewhere.has(code))).toEqual([]);
});
