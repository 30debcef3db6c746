import { describe, expect, test } from "vitest";
import { built, place, start } from "./support/processes.ts";

describe.skipIf(!built)("the built cudo", () => {
  test("lists and creates over HTTP", async () => {
    const { emulator, env } = await place();
    const create = ["disk", "create", "d", "--data-center", "gb-bournemouth-1", "--size-gib", "1"];
    expect(await start(create, env).ended).toMatchObject({ code: 0, stdout: "d\n" });
    emulator.clock.advance(600_000);
    const { code, stdout, stderr } = await start(["disk", "list", "-o", "json"], env).ended;
    expect({ code, stderr, ids: JSON.parse(stdout).map(({ id }: { id: string }) => id) }).toEqual({
      code: 0,
      stderr: "",
      ids: ["d"],
    });
  });

  test("Ctrl-C during a wait says what keeps running, and exits 130", async () => {
    const { env } = await place();
    await start(["disk", "create", "d", "--data-center", "gb-bournemouth-1", "--size-gib", "1"], env).ended;
    const { child, ended } = start(["disk", "wait", "d"], env);
    // The first line of progress says that it is waiting now.
    child.stderr.once("data", () => child.kill("SIGINT"));
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain("cudo disk wait d --for ready");
  });

  test("SIGTERM is 143", async () => {
    const { env } = await place();
    await start(["disk", "create", "d", "--data-center", "gb-bournemouth-1", "--size-gib", "1"], env).ended;
    const { child, ended } = start(["disk", "wait", "d"], env);
    child.stderr.once("data", () => child.kill("SIGTERM"));
    expect((await ended).code).toBe(143);
  });

  test("a reader that goes away is no error", async () => {
    const { env } = await place();
    const { child, ended } = start(["commands", "-o", "json"], env);
    child.stdout.destroy();
    const { code, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("a cache that cannot be written is no trouble", async () => {
    const { env } = await place();
    const list = ["vm", "list", "-o", "json"];
    const result = await start(list, { ...env, CUDO_CACHE_DIR: "/dev/null/cache" }).ended;
    expect(result).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
  });

  test("an error ends with its code", async () => {
    const { env } = await place();
    expect((await start(["disk", "get", "nope"], env).ended).code).toBe(6);
    expect((await start(["disk", "list"], { ...env, CUDO_API_URL: "http://127.0.0.1:9" }).ended).code).toBe(10);
  });
});
