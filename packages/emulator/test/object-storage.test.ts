import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { type Desk, desk, fieldsOf } from "./support.ts";

const STORAGE = "/v1/projects/demo/object-storage";
const USERS = `${STORAGE}/users/gb-bournemouth-1`;
const GIB = 2 ** 30;

const create = ({ call }: Desk, id = "backup") => call("POST", USERS, { id });

describe("users", () => {
  test("belong to a data center, and their id to the project", async () => {
    const at = desk();
    const { body: user } = await create(at);
    expect(user).toMatchObject({ id: "backup", dataCenterId: "gb-bournemouth-1", keys: [] });
    expect((await at.call("GET", `${USERS}/backup`)).body).toEqual(user);
    expect((await at.call("GET", `${STORAGE}/users/no-luster-1/backup`)).body.code).toBe(5);
    expect((await at.call("POST", `${STORAGE}/users/no-luster-1`, { id: "backup" })).body.code).toBe(6);
    expect((await at.call("GET", `${STORAGE}/users`)).body).toMatchObject({ users: [user], totalCount: 1 });
  });

  test("show the secret of a key once", async () => {
    const at = desk();
    await create(at);
    const { body: key } = await at.call("POST", `${USERS}/backup`);
    expect(key).toEqual({ accessKey: expect.stringMatching(/^\w{20}$/), secretKey: expect.stringMatching(/^\w{40}$/) });
    await at.call("POST", `${USERS}/backup`, {});
    const { body: user } = await at.call("GET", `${USERS}/backup`);
    expect(user.keys).toHaveLength(2);
    expect(user.keys[0]).toEqual({ accessKey: key.accessKey, secretKey: "" });
    expect((await at.call("DELETE", `${USERS}/backup/keys/${key.accessKey}`)).body).toEqual({});
    expect((await at.call("DELETE", `${USERS}/backup/keys/${key.accessKey}`)).body.code).toBe(5);
    expect((await at.call("GET", `${USERS}/backup`)).body.keys).toHaveLength(1);
  });

  test("keep their project from being deleted", async () => {
    const at = desk();
    await create(at);
    expect((await at.call("GET", "/v1/projects/demo")).body.resourceCount).toBe(1);
    expect((await at.call("DELETE", "/v1/projects/demo")).body.code).toBe(9);
    expect((await at.call("DELETE", `${USERS}/backup`)).body).toEqual({});
    expect((await at.call("DELETE", `${USERS}/backup`)).body.code).toBe(5);
    expect((await at.call("DELETE", "/v1/projects/demo")).status).toBe(200);
  });

  test.each([
    ["in no data center", "mars-1", 5],
    ["where there is no object storage", "us-newyork-1", 9],
  ])("cannot be made %s", async (_name, dataCenterId, code) => {
    expect((await desk().call("POST", `${STORAGE}/users/${dataCenterId}`, { id: "backup" })).body.code).toBe(code);
  });

  test("need a good id", async () => expect(fieldsOf(await create(desk(), "Backup"))).toEqual(["id"]));
});

describe("buckets", () => {
  const buckets = [{ id: "datasets", dataCenterId: "gb-bournemouth-1", objectCount: 3, sizeBytes: 5 * GIB }];

  test("come from the options, and cost money", async () => {
    const at = desk({ buckets, clock: "manual" });
    const { body: bucket } = await at.call("GET", `${STORAGE}/buckets/gb-bournemouth-1/datasets`);
    expect(bucket).toEqual({
      id: "datasets",
      projectId: "demo",
      dataCenterId: "gb-bournemouth-1",
      endpoint: "https://s3.gb-bournemouth-1.example.com",
      objectCount: "3",
      sizeBytes: String(5 * GIB),
      billableBytes: String(5 * GIB),
      storageGibPriceHr: { value: "0.000041" },
    });
    expect((await at.call("GET", `${STORAGE}/buckets`)).body).toMatchObject({ buckets: [bucket], totalCount: 1 });
    expect((await at.call("GET", `${STORAGE}/buckets/no-luster-1/datasets`)).body.code).toBe(5);
    const { body: account } = await at.call("GET", `/v1/billing-accounts/${at.emulator.billingAccountId}`);
    expect(account.hourlySpendRate.value).toBe("0.000205");
  });

  test("must be where there is object storage", () => {
    expect(() => createEmulator({ buckets: [{ id: "a", dataCenterId: "us-newyork-1" }] })).toThrow(/option buckets/);
  });
});

test("a session key holds all that an S3 client needs", async () => {
  const at = desk();
  const { body: key } = await at.call("GET", `${STORAGE}/session-key/gb-london-1`);
  expect(key.endpoint).toBe("https://s3.gb-london-1.example.com");
  for (const part of ["accessKey", "secretKey", "sessionToken", "sessionName"]) expect(key[part]).not.toBe("");
  expect((await at.call("GET", `${STORAGE}/session-key/mars-1`)).body.code).toBe(5);
});
