import { describe, expect, test } from "vitest";
import { createWorld } from "./support/world.ts";

const CREATE = "disk create data-1 --data-center gb-bournemouth-1 --size-gib 100";

describe("a disk's day", () => {
  test("it is created, and waited for", async () => {
    const world = createWorld();
    const { code, stdout, stderr } = await world.run(`${CREATE} --wait`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "data-1\n" });
    expect(stderr).toMatch(/^data-1 creating .*\ndata-1 ready/);
  });

  test("without --wait the note says how to follow, on stderr", async () => {
    const { stdout, stderr } = await createWorld().run(CREATE);
    expect(stdout).toBe("data-1\n");
    expect(stderr).toContain("cudo disk wait data-1");
  });

  test("it is listed as a table", async () => {
    const world = createWorld();
    await world.run(`${CREATE} --wait`);
    const { stdout } = await world.run("disk list");
    expect(stdout).toBe(
      "ID      STATE  TYPE     SIZE GIB  DATA CENTER       VM  AGE\n" +
        "data-1  ready  storage       100  gb-bournemouth-1  -   0s\n",
    );
  });

  test("it is shown, renamed nowhere, in JSON as the API has it", async () => {
    const world = createWorld();
    await world.run(`${CREATE} --wait`);
    const { stdout } = await world.run("disk get data-1");
    expect(stdout).toContain("data center    gb-bournemouth-1\n");
    const { id, diskState, sizeGib } = (await world.run("disk get data-1 -o json")).json<Record<string, unknown>>();
    expect({ id, diskState, sizeGib }).toEqual({ id: "data-1", diskState: "READY", sizeGib: 100 });
  });

  test("it is deleted, and gone", async () => {
    const world = createWorld();
    await world.run(`${CREATE} --wait`);
    const { code, stdout } = await world.run("disk delete data-1 --yes --wait");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "data-1\n" });
    expect((await world.run("disk list -o json")).json()).toEqual([]);
  });

  test("a dry run shows the request and changes nothing", async () => {
    const world = createWorld();
    const { stdout } = await world.run(`${CREATE} --dry-run`);
    expect(stdout).toMatch(/^POST .*\/v1\/projects\/demo\/disks\n\{/);
    expect((await world.run(`${CREATE} --dry-run -o json`)).json()).toMatchObject({
      method: "POST",
      body: { id: "data-1", dataCenterId: "gb-bournemouth-1", sizeGib: 100 },
    });
    expect((await world.run("disk list -o json")).json()).toEqual([]);
  });
});
