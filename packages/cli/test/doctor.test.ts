import { describe, expect, test } from "vitest";
import { createWorld } from "./support/world.ts";

describe("cudo doctor", () => {
  test("all is well", async () => {
    const { code, json } = await createWorld().run("doctor -o json");
    const found = json<{ check: string; result: string }[]>();
    expect(code).toBe(0);
    expect(found.map(({ check, result }) => `${check} ${result}`)).toEqual([
      "program ok",
      "config ok",
      "credential ok",
      "proxy ok",
      "service ok",
      "login ok",
      "project ok",
    ]);
  });

  test("what is wrong has a hint, and the rest is looked at all the same", async () => {
    const world = createWorld({ login: false, project: false });
    const { code, json } = await world.run("doctor -o json", { env: { HTTPS_PROXY: "http://u:canary@proxy:3128" } });
    const found = json<{ check: string; result: string; detail: string; hint: string }[]>();
    expect(code).toBe(1);
    expect(found.find(({ check }) => check === "credential")).toMatchObject({
      result: "failed",
      hint: expect.stringContaining("cudo login"),
    });
    expect(found.find(({ check }) => check === "proxy")).toMatchObject({
      result: "ok",
      detail: "HTTPS_PROXY: proxy:3128",
    });
    expect(found.find(({ check }) => check === "service")).toMatchObject({ result: "ok" });
  });

  test("a service that cannot be reached is told", async () => {
    const fetch = async () =>
      Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ENOTFOUND" } }));
    const { code, json } = await createWorld().run("doctor -o json", { fetch });
    expect(code).toBe(1);
    expect(json<{ check: string; result: string }[]>().find(({ check }) => check === "service")).toMatchObject({
      result: "failed",
    });
  });
});
