import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const runner = fileURLToPath(new URL("../run.mjs", import.meta.url));
const example = (...args: string[]) => spawnSync(process.execPath, [runner, ...args], { encoding: "utf8" });

test("a program runs against an emulator of its own", () => {
  const { status, stdout, stderr } = example("tracing");
  expect(stdout).toContain("GetVM");
  expect(stderr).toMatch(/^emulator: http:\/\/127\.0\.0\.1:\d+\n\n$/);
  expect(status).toBe(0);
});

test.each(["", "no-such-example", "../run"])("there is no example %j", (name) => {
  const { status, stderr } = example(name);
  expect(stderr).toContain("see examples/README.md");
  expect(status).toBe(2);
});
