import { describe, expect, test } from "vitest";
import { createWorld } from "./support/world.ts";

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
