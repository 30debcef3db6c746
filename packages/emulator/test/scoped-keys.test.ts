import { describe, expect, test } from "vitest";
import { type Answer, desk, VMS } from "./support.ts";

/** A desk with the projects demo and other, and the calls that a key for the first alone makes. */
async function scoped() {
  const at = desk();
  const { body } = await at.call("GET", "/v1/projects/demo");
  await at.call("POST", "/v1/projects", { id: "other", billingAccountId: body.billingAccountId });
  const authorization = `Bearer ${at.emulator.createApiKey({ id: "ci", projectIds: ["demo"] })}`;
  const call = (method: string, path: string, sent?: object) => at.call(method, path, sent, { authorization });
  return { at, call };
}
const ids = ({ body }: Answer): string[] => body.projects.map(({ id }: { id: string }) => id);

describe("a key for some projects", () => {
  test("sees them, and no others", async () => {
    const { at, call } = await scoped();
    expect(ids(await at.call("GET", "/v1/projects"))).toEqual(["demo", "other"]);
    expect(ids(await call("GET", "/v1/projects"))).toEqual(["demo"]);
    expect((await call("GET", VMS)).status).toBe(200);
    const { status, body } = await call("GET", "/v1/projects/other/vms");
    expect([status, body.code]).toEqual([404, 5]);
  });

  test.each([
    ["projects", "/v1/projects", { id: "third", billingAccountId: "x" }],
    ["keys", "/v1/api-keys", { apikeyId: "wider" }],
  ])("does not get out of them by making %s", async (_, path, body) => {
    const { call } = await scoped();
    const answer = await call("POST", path, body);
    expect([answer.status, answer.body.code]).toEqual([403, 7]);
    expect(answer.body.message).toContain("api-key/ci");
  });

  test("is listed and deleted as any other", async () => {
    const { at, call } = await scoped();
    const { body } = await at.call("GET", "/v1/api-keys");
    expect(body.apiKeys.map(({ id }: { id: string }) => id)).toEqual(["emulator", "ci"]);
    await at.call("DELETE", "/v1/api-keys/ci");
    expect((await call("GET", VMS)).status).toBe(401);
  });
});

test("a key without projects leads to all, and its id is made up", async () => {
  const at = desk();
  const authorization = `Bearer ${at.emulator.createApiKey()}`;
  expect(ids(await at.call("GET", "/v1/projects", undefined, { authorization }))).toEqual(["demo"]);
  expect(() => at.emulator.createApiKey({ id: "emulator" })).toThrow("An API key with that id already exists");
});
