import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createWorld } from "./support/world.ts";

describe("cudo api", () => {
  test("fields go into the body of a POST, typed as asked", async () => {
    const world = createWorld();
    const made = await world.run([
      "api",
      "POST",
      "/v1/projects/{projectId}/disks",
      "-f",
      "id=d1",
      "-F",
      "sizeGib=10",
      "-f",
      "dataCenterId=gb-bournemouth-1",
    ]);
    expect(made.code).toBe(0);
    expect((await world.run("disk get d1 -o json")).json()).toMatchObject({ sizeGib: 10 });
  });

  test("and into the query of a GET; --query takes a part of the answer", async () => {
    const world = createWorld();
    const { stdout } = await world.run([
      "api",
      "get",
      "v1/projects",
      "-F",
      "pageSize=1",
      "--query",
      "projects[].id",
      "-o",
      "jsonl",
    ]);
    expect(stdout).toBe('"demo"\n');
  });

  test("--paginate puts the pages together", async () => {
    const world = createWorld();
    for (const id of ["a", "b", "c"]) await world.run(`disk create ${id} --data-center gb-bournemouth-1 --size-gib 1`);
    const line = ["api", "GET", "/v1/projects/{projectId}/disks", "-f", "pageSize=1", "--paginate", "-o", "json"];
    expect((await world.run(line)).json<{ disks: unknown[] }>().disks).toHaveLength(3);
  });

  test("--dry-run sends nothing; --include shows the headers on stderr", async () => {
    const world = createWorld();
    const dry = await world.run("api POST /v1/projects -f id=x --dry-run");
    expect(dry.stdout).toMatch(/^POST .*\/v1\/projects\n/);
    expect(world.emulator.journal.entries()).toHaveLength(0);
    expect((await world.run("api GET /v1/auth --include")).stderr).toMatch(/^HTTP 200\n[a-z-]+: /);
  });

  test.each([
    "/v1/projects/../x",
    "/v1/projects/%2e%2e/x",
    "https://evil.example/v1/auth",
    "/v1/x/{nope}",
    "//evil.example/v1/x",
  ])("the credential does not go to %s", async (path) => {
    const world = createWorld();
    const { code } = await world.run(["api", "GET", path]);
    expect({ code, sent: world.emulator.journal.entries().length }).toEqual({ code: 2, sent: 0 });
  });

  test.each([
    ["GET /v1/projects/none", 6],
    ["POST /v1/projects -f id=demo", 2],
    ["GETT /v1/auth", 2],
  ])("%s ends with %i", async (line, exit) => {
    expect((await createWorld().run(`api ${line}`)).code).toBe(exit);
  });
});

describe("cudo doctor", () => {
  test("all is well", async () => {
    const { code, json } = await createWorld().run("doctor -o json");
    const found = json<{ check: string; result: string }[]>();
    expect(code).toBe(0);
    expect(found.map(({ check, result }) => `${check} ${result}`)).toEqual([
      "program ok",
      "config ok",
      "credential ok",
      "proxy ok",
      "service ok",
      "login ok",
      "project ok",
    ]);
  });

  test("what is wrong has a hint, and the rest is looked at all the same", async () => {
    const world = createWorld({ login: false, project: false });
    const { code, json } = await world.run("doctor -o json", { env: { HTTPS_PROXY: "http://u:canary@proxy:3128" } });
    const found = json<{ check: string; result: string; detail: string; hint: string }[]>();
    expect(code).toBe(1);
    expect(found.find(({ check }) => check === "credential")).toMatchObject({
      result: "failed",
      hint: expect.stringContaining("cudo login"),
    });
    expect(found.find(({ check }) => check === "proxy")).toMatchObject({
      result: "ok",
      detail: "HTTPS_PROXY: proxy:3128",
    });
    expect(found.find(({ check }) => check === "service")).toMatchObject({ result: "ok" });
  });

  test("a service that cannot be reached is told", async () => {
    const fetch = async () =>
      Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ENOTFOUND" } }));
    const { code, json } = await createWorld().run("doctor -o json", { fetch });
    expect(code).toBe(1);
    expect(json<{ check: string; result: string }[]>().find(({ check }) => check === "service")).toMatchObject({
      result: "failed",
    });
  });
});

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

describe("help", () => {
  test.each(["exit-codes", "environment", "output", "filters"])("%s fits into 40 columns", async (name) => {
    const { code, stdout } = await createWorld().run(`help ${name}`, { tty: 40, env: { NO_COLOR: "1" } });
    expect(code).toBe(0);
    const longest = stdout.split("\n").filter((line) => line.trim().includes(" ") && line.length > 44);
    expect(longest).toEqual([]);
  });

  test("of the root, a group and a command", async () => {
    const world = createWorld();
    expect((await world.run([])).stdout).toContain("Storage and network\n");
    expect((await world.run("--help")).stdout).toBe((await world.run("help")).stdout);
    expect((await world.run("disk -h")).stdout).toContain("  attach  ");
    expect((await world.run("help disk create")).stdout).toBe((await world.run("disk create --help")).stdout);
  });

  test("cudo commands -o json has every command with its flags", async () => {
    const found = (await createWorld().run("commands -o json")).json<
      { command: string; flags: { flag: string }[] }[]
    >();
    const create = found.find(({ command }) => command === "disk create");
    expect(create?.flags.map(({ flag }) => flag)).toContain("--size-gib");
    expect(new Set(found.map(({ command }) => command)).size).toBe(found.length);
  });
});

describe("version", () => {
  test("is that of the package", async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8"));
    const world = createWorld();
    expect((await world.run("version")).stdout).toBe(`${version}\n`);
    expect((await world.run("--version")).stdout).toBe(`${version}\n`);
  });

  test("--check asks the registry, and nothing else does", async () => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return new Response('{"version":"9.9.9"}');
    };
    expect((await createWorld().run("version --check", { fetch })).stdout).toContain("9.9.9 is out");
    expect(asked).toEqual(["https://registry.npmjs.org/@cudo-compute%2Fcli/latest"]);
  });
});

test("search finds by name", async () => {
  const world = createWorld();
  await world.run("disk create findme --data-center gb-bournemouth-1 --size-gib 1 --wait");
  expect((await world.run("search findme -o ids")).stdout).toBe("findme\n");
});
