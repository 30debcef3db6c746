import { expect, test } from "vitest";
import { signIn } from "../../packages/cli/test/support/sign-in.ts";
import { stage } from "./support/program.ts";

test("a person logs in once; the second run asks nobody, and logout ends it", async () => {
  await using on = await stage();
  const { start, run } = on;
  const first = start("src/login.ts");
  const [, link = ""] = await first.printed(/Open (\S+) and check that it shows \S+\.\n/);
  await signIn(link);
  const { code, out } = await first.ended;
  expect(out).toMatch(/logged in as \S+@\S+\n$/);
  expect(code).toBe(0);

  const second = await run("src/login.ts");
  expect(second.out).toMatch(/^logged in as \S+@\S+\n$/);

  expect((await run("src/login.ts", "logout")).out).toBe("logged out\n");
  expect((await run("src/login.ts", "logout")).out).toBe("nobody was logged in\n");
});
