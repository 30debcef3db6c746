import { describe, expect, test } from "vitest";
import { CREATE_VM, given } from "./support/given.ts";
import { createWorld, type World } from "./support/world.ts";

async function withVm(lines: readonly string[] = given.vm): Promise<{ world: World; address: string }> {
  const world = createWorld();
  for (const line of lines) await world.run(line);
  const { publicIpAddress } = (await world.run("vm get train-01 -o json")).json<{ publicIpAddress: string }>();
  return { world, address: publicIpAddress };
}

describe("vm ssh", () => {
  test("starts ssh with the VM's address", async () => {
    const { world, address } = await withVm();
    const { code, spawned, stdout } = await world.run("vm ssh train-01");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(spawned).toEqual([["ssh", "-l", "root", "--", address]]);
  });

  test("what is behind -- is run there, flags and all", async () => {
    const { world, address } = await withVm();
    const { spawned } = await world.run("vm ssh train-01 --user ada --port 2222 -i key -- nvidia-smi -L --help");
    expect(spawned).toEqual([
      ["ssh", "-l", "ada", "-p", "2222", "-i", "key", "--", address, "nvidia-smi", "-L", "--help"],
    ]);
  });

  test("ends with the exit code of the remote command, and says nothing", async () => {
    const { world } = await withVm();
    const { code, stderr } = await world.run("vm ssh train-01 -- false", { spawnExit: 42 });
    expect({ code, stderr }).toEqual({ code: 42, stderr: "" });
  });

  test("--print shows the line for a shell, quoted", async () => {
    const { world, address } = await withVm();
    const { stdout, spawned } = await world.run(["vm", "ssh", "train-01", "--print", "--", "echo it's"]);
    expect(stdout).toBe(`ssh -l root -- ${address} 'echo it'\\''s'\n`);
    expect(spawned).toEqual([]);
  });

  test("one that is stopped is not connected to: the hint says how", async () => {
    const { world } = await withVm(given.stoppedVm);
    const { code, stderr, spawned } = await world.run("vm ssh train-01");
    expect({ code, spawned }).toEqual({ code: 7, spawned: [] });
    expect(stderr).toContain("hint: cudo vm start train-01 --wait");
  });

  test("--wait waits for one that starts", async () => {
    const { world } = await withVm([CREATE_VM]);
    const { code, spawned } = await world.run("vm ssh train-01 --wait");
    expect(code).toBe(0);
    expect(spawned[0]?.at(-1)).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test("one without a public address: the hint names --internal", async () => {
    const { world } = await withVm([given.network[0], `${CREATE_VM} --network lab --no-public-ip --wait`]);
    const { code, stderr } = await world.run("vm ssh train-01");
    expect(code).toBe(7);
    expect(stderr).toContain("--internal");
    expect((await world.run("vm ssh train-01 --internal")).code).toBe(0);
  });
});
