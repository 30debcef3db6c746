import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createWorld } from "./support/world.ts";

describe("completion", () => {
  const complete = async (words: string[], world = createWorld()) =>
    (await world.run(["complete", "--", ...words])).stdout.split("\n").map((line) => line.split("\t")[0]);

  test.each([
    [["dis"], ["disk", ":4", ""]],
    [
      ["disk", "att"],
      ["attach", ":4", ""],
    ],
    [
      ["disk", "create", "x", "--size"],
      ["--size-gib", ":4", ""],
    ],
    [
      ["disk", "list", "-o", "js"],
      ["json", "jsonl", ":4", ""],
    ],
    [
      ["disk", "list", "--output=y"],
      ["--output=yaml", ":4", ""],
    ],
    [
      ["disk", "wait", "d", "--for", "r"],
      ["ready", ":4", ""],
    ],
    [
      ["config", "get", "api"],
      ["api-url", ":4", ""],
    ],
    [
      ["disk", "list", "--columns", "id,si"],
      ["id,size-gib", ":4", ""],
    ],
    [
      ["disk", "list", "--sort=size"],
      ["--sort=size-gib", "--sort=size-gib:desc", ":4", ""],
    ],
    [
      ["disk", "create", "x", "--size-gib", "1", "--size"],
      [":4", ""],
    ],
    [
      ["disk", "attach", "a", "--", "--v"],
      [":4", ""],
    ],
    [
      ["vm", "ssh", "a", "--", ""],
      [":4", ""],
    ],
    [
      ["vm", "create", "x", "--no-pub"],
      ["--no-public-ip", ":4", ""],
    ],
    [
      ["help", "exit"],
      ["exit-codes", ":4", ""],
    ],
    [
      ["help", "vm", "res"],
      ["resize", ":4", ""],
    ],
    [
      ["nope", "x"],
      [":4", ""],
    ],
    [
      ["disk", "create", "x", "--from-file", ""],
      [":0", ""],
    ],
  ])("%j", async (words, wanted) => {
    expect(await complete(words)).toEqual(wanted);
  });

  test("ids come from the service, once in half a minute, and anew after a create", async () => {
    const world = createWorld();
    const create = (id: string) => world.run(`disk create ${id} --data-center gb-bournemouth-1 --size-gib 1 --wait`);
    await create("data-1");
    const lists = () => world.emulator.journal.entries({ operation: "ListDisks" }).length;
    const before = lists();
    expect(await complete(["disk", "get", ""], world)).toEqual(["data-1", ":4", ""]);
    expect(await complete(["disk", "delete", "d"], world)).toEqual(["data-1", ":4", ""]);
    expect(lists() - before).toBe(1);
    await create("data-2");
    expect(await complete(["disk", "get", "data-"], world)).toEqual(["data-1", "data-2", ":4", ""]);
  });

  test.each(["-p", "--project", "--profile"])("%s proposes what there is", async (flag) => {
    const world = createWorld({ project: false });
    await world.run("profile create work");
    const wanted = flag === "--profile" ? ["default", "work"] : [world.emulator.projectId];
    expect(await complete(["disk", "list", flag, ""], world)).toEqual([...wanted, ":4", ""]);
    expect(await complete([flag, ""], world)).toEqual([...wanted, ":4", ""]);
  });

  test("a flag is not completed with what its command lists, and an id is not proposed twice", async () => {
    const world = createWorld();
    for (const id of ["data-1", "data-2"])
      await world.run(`disk create ${id} --data-center gb-bournemouth-1 --size-gib 1 --wait`);
    expect(await complete(["disk", "attach", "data-1", ""], world)).toEqual(["data-2", ":4", ""]);
    expect(await complete(["disk", "attach", "data-1", "--vm", ""], world)).toEqual([":4", ""]);
    expect(await complete(["disk", "create", "x", "--data-center", "gb-b"], world)).toEqual([
      "gb-bournemouth-1",
      ":4",
      "",
    ]);
  });

  test("the answer is for a shell, whatever the output setting", async () => {
    const { stdout } = await createWorld().run(["complete", "--", "dis"], { env: { CUDO_OUTPUT: "json" } });
    expect(stdout).toBe("disk\tdisks of virtual machines\n:4\n");
  });

  test("with no login there is no answer, no question and no error", async () => {
    const world = createWorld({ login: false });
    const { code, stdout, stderr, questions } = await world.run(["complete", "--", "disk", "get", ""], { tty: 80 });
    expect({ code, stdout, stderr, questions }).toEqual({ code: 0, stdout: ":4\n", stderr: "", questions: [] });
  });

  test("ids that one credential saw are not shown to another", async () => {
    const world = createWorld();
    await world.run("disk create data-1 --data-center gb-bournemouth-1 --size-gib 1 --wait");
    expect(await complete(["disk", "get", ""], world)).toEqual(["data-1", ":4", ""]);
    const other = await world.run(["complete", "--", "disk", "get", ""], { env: { CUDO_API_KEY: "another" } });
    expect(other.stdout).toBe(":4\n");
    expect(await complete(["disk", "get", ""], world)).toEqual(["data-1", ":4", ""]);
  });

  test("after a login or a logout nothing is remembered", async () => {
    const world = createWorld({ login: false });
    const logIn = () => world.run("login --api-key-stdin", { stdin: world.emulator.apiKey });
    await logIn();
    expect(await complete(["project", "get", ""], world)).toEqual(["demo", ":4", ""]);
    await world.run("logout");
    expect(await complete(["project", "get", ""], world)).toEqual([":4", ""]);
  });

  test.each(["bash", "zsh", "fish"])("%s: --install says when there is nothing to do", async (shell) => {
    const world = createWorld();
    const install = () => world.run(`completion ${shell} --install -o json`);
    const first = (await install()).json<{ path: string; startUpFile: string | null; changed: boolean }>();
    const files = () => [first.path, first.startUpFile ?? first.path].map((path) => readFileSync(path, "utf8"));
    const once = files();
    expect(once[0]).toBe((await world.run(`completion ${shell}`)).stdout);
    expect([first.changed, (await install()).json<{ changed: boolean }>().changed]).toEqual([true, false]);
    expect(files()).toEqual(once);
  });

  test("PowerShell has a script, and is told where it goes", async () => {
    const world = createWorld();
    expect((await world.run("completion powershell")).stdout).toContain("cudo complete --");
    const { code, stderr } = await world.run("completion powershell --install");
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("$PROFILE") });
  });
});
