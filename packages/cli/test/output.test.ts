import { describe, expect, test } from "vitest";
import { createWorld } from "./support/world.ts";

/** A project with two disks of different sizes. */
async function twoDisks() {
  const world = createWorld();
  for (const [id, size] of [
    ["small", 10],
    ["large", 200],
  ]) {
    await world.run(`disk create ${id} --data-center gb-bournemouth-1 --size-gib ${size} --wait`);
  }
  return world;
}

describe("the formats of -o", () => {
  test("ids, for xargs", async () => {
    const { stdout } = await (await twoDisks()).run("disk list -o ids --sort id");
    expect(stdout).toBe("large\nsmall\n");
  });

  test("csv has the API's names, and no header when none is wanted", async () => {
    const world = await twoDisks();
    const line = "disk list --columns id,size-gib --sort size-gib:desc -o csv";
    expect((await world.run(line)).stdout).toBe("id,sizeGib\nlarge,200\nsmall,10\n");
    expect((await world.run(`${line} --no-header`)).stdout).toBe("large,200\nsmall,10\n");
  });

  test("jsonl is a resource a line; yaml is the same data", async () => {
    const world = await twoDisks();
    const lines = (await world.run("disk list -o jsonl --columns id --sort id")).stdout;
    expect(lines).toBe('{"id":"large"}\n{"id":"small"}\n');
    expect((await world.run("disk list -o yaml --columns id --sort id")).stdout).toBe("- id: large\n- id: small\n");
  });

  test("json keeps the API's values, and an empty list is []", async () => {
    const world = createWorld();
    expect((await world.run("disk list -o json")).stdout).toBe("[]\n");
    await world.run("disk create d --data-center gb-bournemouth-1 --size-gib 1 --wait");
    const found = (await world.run("disk list -o json --columns id,state,createTime")).json();
    expect(found).toEqual([{ id: "d", diskState: "READY", createTime: "2026-01-01T00:00:00Z" }]);
  });

  test("wide has the columns that the table leaves out", async () => {
    const world = await twoDisks();
    expect((await world.run("disk list")).stdout).not.toContain("PUBLIC IMAGE");
    expect((await world.run("disk list -o wide")).stdout).toContain("PUBLIC IMAGE");
  });
});

describe("shaping", () => {
  test("--columns ? lists them without a request", async () => {
    const world = createWorld();
    const { stdout } = await world.run("disk list --columns ?");
    expect(stdout.split("\n")).toContain("size-gib");
    expect(world.emulator.journal.entries()).toHaveLength(0);
  });

  test("--filter knows =, != and ~, by either name and spelling", async () => {
    const world = await twoDisks();
    const ids = async (filters: string) => (await world.run(`disk list -o ids ${filters}`)).stdout;
    expect(await ids("--filter id=small")).toBe("small\n");
    expect(await ids("--filter id!=small")).toBe("large\n");
    expect(await ids("--filter id~ar")).toBe("large\n");
    expect(await ids("--filter type=storage --filter diskState=READY --filter size-gib=10")).toBe("small\n");
  });

  test("--limit counts after the filter", async () => {
    const { stdout } = await (await twoDisks()).run("disk list -o ids --filter id=small --limit 1");
    expect(stdout).toBe("small\n");
  });

  test("--query takes a part by JMESPath", async () => {
    const world = await twoDisks();
    expect((await world.run("disk list --query [].sizeGib|sum(@)")).stdout).toBe("210\n");
    const { code, stderr } = await world.run("disk list --query [[[");
    expect({ code, told: stderr.startsWith("error: --query '[[['") }).toEqual({ code: 2, told: true });
  });

  test("a column that does not exist is refused with what was meant", async () => {
    const { code, stderr } = await (await twoDisks()).run("disk list --sort sise-gib");
    expect(code).toBe(2);
    expect(stderr).toContain("did you mean size-gib?");
  });

  test("-q is ids alone and no notes", async () => {
    const world = createWorld();
    const { stdout, stderr } = await world.run("disk create d --data-center gb-bournemouth-1 --size-gib 1 --wait -q");
    expect({ stdout, stderr }).toEqual({ stdout: "d\n", stderr: "" });
  });
});

describe("terminals", () => {
  test("colours on a terminal only, and not with NO_COLOR or --no-color", async () => {
    const world = await twoDisks();
    const hasColor = async (line: string, options = {}) => (await world.run(line, options)).stdout.includes("\u001b[");
    expect(await hasColor("disk list")).toBe(false);
    expect(await hasColor("disk list", { tty: 100 })).toBe(true);
    expect(await hasColor("disk list", { tty: 100, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await hasColor("disk list --no-color", { tty: 100 })).toBe(false);
    expect(await hasColor("disk list", { env: { FORCE_COLOR: "1" } })).toBe(true);
  });

  test("at 40 columns what has no room is left out, and the note says so; a pipe gets all", async () => {
    const world = await twoDisks();
    const { stdout, stderr } = await world.run("disk list --no-color", { tty: 40 });
    expect(stdout).toMatch(/^ID +STATE +TYPE +SIZE GIB +VM +AGE\n/);
    expect(stderr).toBe("2 disks in project demo\n1 column left out; -o wide shows all\n");
    expect((await world.run("disk list")).stdout).toMatch(/^ID.* DATA CENTER.* AGE\n/);
  });

  test("columns that were asked for are not left out: each disk is described instead", async () => {
    const world = await twoDisks();
    const { stdout } = await world.run("disk list -o wide --no-color", { tty: 40 });
    expect(stdout).toMatch(/^data center +gb-bournemouth-1$/m);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });

  test("the count goes to stderr, on a terminal", async () => {
    const world = await twoDisks();
    expect((await world.run("disk list", { tty: 100 })).stderr).toBe("2 disks in project demo\n");
    expect((await world.run("disk list")).stderr).toBe("");
  });
});

describe("watching", () => {
  test("in a pipe each change is a line of JSON", async () => {
    const world = createWorld();
    await world.run("disk create d --data-center gb-bournemouth-1 --size-gib 1 --wait");
    await world.run("disk delete d --yes");
    const { code, stdout } = await world.run("disk list --watch", { interruptAt: /disks/, interruptAfter: 4 });
    const events = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(130);
    expect(events).toMatchObject([
      { event: "added", id: "d", to: "DELETING" },
      { event: "removed", id: "d", from: "DELETING" },
    ]);
  });

  test("on a terminal the table is drawn anew", async () => {
    const world = createWorld();
    await world.run("disk create d --data-center gb-bournemouth-1 --size-gib 1");
    const { stdout } = await world.run("disk list --watch=5s", { tty: 100, interruptAt: /disks/, interruptAfter: 2 });
    expect(stdout.split("\u001b[H").length).toBe(3);
    // Back from the screen of its own, with what was seen last.
    expect(stdout).toMatch(/\[\?1049l.*^d +/ms);
  });
});
