import { expect, test } from "vitest";
import { createWorld } from "./support/world.ts";

test("search finds by name", async () => {
  const world = createWorld();
  await world.run("disk create findme --data-center gb-bournemouth-1 --size-gib 1 --wait");
  expect((await world.run("search findme -o ids")).stdout).toBe("findme\n");
});
