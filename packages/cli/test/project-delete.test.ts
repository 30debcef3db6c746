import { describe, expect, test } from "vitest";
import { given } from "./support/given.ts";
import { createWorld, type World } from "./support/world.ts";

async function furnished(): Promise<World> {
  const world = createWorld();
  for (const line of [...given.vm, ...given.disk, ...given.network, ...given.group, ...given.user])
    await world.run(line);
  return world;
}

const projects = async (world: World) => (await world.run("project list -o ids")).stdout;

describe("deleting a project with all that is in it", () => {
  test("shows what dies, and asks", async () => {
    const world = await furnished();
    const ran = await world.run("project delete demo --cascade", { tty: 100, answers: [false] });
    expect(ran).toMatchObject({ code: 1, stdout: "", questions: ["Delete it and everything in it?"] });
    expect(ran.stderr).toContain(
      [
        "Will delete the project demo and all that is in it (profile default):",
        "  1 VM                   train-01",
        "  1 disk                 data",
        "  1 security group       web",
        "  1 network              lab",
        "  1 object storage user  backup",
        "",
      ].join("\n"),
    );
    expect(await projects(world)).toBe("demo\n");
    expect((await world.run("vm list -o ids")).stdout).toBe("train-01\n");
  });

  test("tells each step, and is gone", async () => {
    const world = await furnished();
    const { code, stdout, stderr } = await world.run("project delete demo --cascade --yes");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "demo\n" });
    const steps = stderr.trim().split("\n");
    expect(steps.slice(0, 2)).toEqual(["deleting VM train-01", "deleted VM train-01"]);
    expect(steps).toContain("deleted network lab");
    expect(await projects(world)).toBe("");
  });

  test("a dry run lists what would go, as data", async () => {
    const world = await furnished();
    const ran = await world.run("project delete demo --cascade --dry-run -o json");
    expect(ran.json()).toContainEqual({ kind: "vm", id: "train-01" });
    expect(await projects(world)).toBe("demo\n");
  });

  test("without --cascade a project that holds something stays", async () => {
    const world = await furnished();
    expect((await world.run("project delete demo --yes")).code).toBe(7);
    expect(await projects(world)).toBe("demo\n");
  });

  test("where nobody can be asked, --yes is named", async () => {
    const { code, stderr } = await createWorld().run("project delete demo --cascade");
    expect(code).toBe(2);
    expect(stderr).toContain("--yes is required to delete projects");
  });

  test("Ctrl-C says that it can be gone on with", async () => {
    const world = await furnished();
    const ran = await world.run("project delete demo --cascade --yes", {
      interruptAt: /terminate|disks/,
      interruptAfter: 14,
    });
    expect(ran.code).toBe(130);
    expect(ran.stderr).toContain("project demo is partly deleted; go on with: cudo project delete demo --cascade");
    expect((await world.run("project delete demo --cascade --yes")).code).toBe(0);
  });

  test("a misspelt project is not found, and the right one is suggested", async () => {
    const { code, stderr } = await createWorld().run("project delete dmeo --cascade --yes");
    expect(code).toBe(6);
    expect(stderr).toContain("did you mean demo?");
  });
});
