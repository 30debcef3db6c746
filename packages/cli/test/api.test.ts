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
