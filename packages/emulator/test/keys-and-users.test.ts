import { describe, expect, test } from "vitest";
import { type Desk, desk, fieldsOf, vmBody } from "./support.ts";

const BLOB = "AAAAC3NzaC1lZDI1NTE5AAAAIF5XAFs93XWqohGvNx6yxzml5bq5WIbW/J/mEJ/N2Mn2";
/** What `ssh-keygen -lf` prints for it. */
const FINGERPRINT = "SHA256:V2LK6wI3WXCyTr7OI98L3I8U0gx/Ix5RiwTqdH7HH8s";
const KEY = `ssh-ed25519 ${BLOB} me@laptop`;

const add = ({ call }: Desk, publicKey: string) => call("POST", "/v1/ssh-keys", { publicKey });

describe("SSH keys", () => {
  test("are read as ssh-keygen reads them", async () => {
    const at = desk();
    const { body: key } = await add(at, `${KEY}\n`);
    expect(key).toMatchObject({ publicKey: KEY, type: "ssh-ed25519", fingerprint: FINGERPRINT, comment: "me@laptop" });
    expect((await at.call("GET", `/v1/ssh-keys/${key.id}`)).body).toEqual(key);
    expect((await at.call("GET", "/v1/project/demo/ssh-keys")).body.sshKeys).toEqual([key]);
    expect((await at.call("GET", "/v1/ssh-keys")).body).toMatchObject({ sshKeys: [key], totalCount: 1, pageNumber: 1 });
  });

  test.each([
    ["no comment", `ssh-ed25519 ${BLOB}`, ""],
    ["a comment of several words", `ssh-ed25519 ${BLOB} my old laptop`, "my old laptop"],
  ])("may have %s", async (_name, line, comment) => {
    expect((await add(desk(), line)).body).toMatchObject({ comment, fingerprint: FINGERPRINT });
  });

  test.each([
    ["nothing", ""],
    ["some text", "hello"],
    ["an unknown type", `ssh-quantum ${BLOB}`],
    ["another type than it says", `ssh-rsa ${BLOB}`],
    ["no key", "ssh-ed25519"],
    ["bad base64", "ssh-ed25519 AAAA!"],
    ["a key that is cut off", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5"],
    ["two lines", `${KEY}\n${KEY}`],
    ["a private key", "-----BEGIN OPENSSH PRIVATE KEY-----"],
  ])("cannot be %s", async (_name, publicKey) => {
    const answer = await add(desk(), publicKey);
    expect([answer.status, answer.body.code, fieldsOf(answer)]).toEqual([400, 3, ["publicKey"]]);
  });

  test("are added once, whatever the comment", async () => {
    const at = desk();
    await add(at, KEY);
    expect((await add(at, `ssh-ed25519 ${BLOB} other`)).body.code).toBe(6);
  });

  test("get into new VMs until they are deleted", async () => {
    const at = desk();
    const { body: key } = await add(at, KEY);
    expect((await at.call("POST", "/v1/projects/demo/vm", vmBody())).body.vm.authorizedSshKeys).toBe(KEY);
    expect((await at.call("DELETE", `/v1/ssh-keys/${key.id}`)).body).toEqual({});
    expect((await at.call("DELETE", `/v1/ssh-keys/${key.id}`)).body.code).toBe(5);
    const { body: second } = await at.call("POST", "/v1/projects/demo/vm", vmBody({ vmId: "second" }));
    expect(second.vm.authorizedSshKeys).toBe("");
  });
});

describe("API keys", () => {
  const generate = ({ call }: Desk, apikeyId: string) => call("POST", "/v1/api-keys", { apikeyId });

  test("show the secret once, and stop working when they are deleted", async () => {
    const at = desk();
    const { body: made } = await generate(at, "ci-1");
    expect(made).toMatchObject({ id: "ci-1", key: expect.stringMatching(/^\w{64}$/) });
    const { body: list } = await at.call("GET", "/v1/api-keys");
    expect(list.apiKeys.map(({ id, key }: { id: string; key: string }) => [id, key])).toEqual([
      ["emulator", ""],
      ["ci-1", ""],
    ]);
    const as = { authorization: `Bearer ${made.key}` };
    expect((await at.call("GET", "/v1/auth", undefined, as)).status).toBe(200);
    expect((await at.call("DELETE", "/v1/api-keys/ci-1", undefined, as)).body).toEqual({});
    expect((await at.call("GET", "/v1/auth", undefined, as)).body.code).toBe(16);
    expect((await at.call("DELETE", "/v1/api-keys/ci-1")).body.code).toBe(5);
  });

  test("have ids of their own", async () => {
    const at = desk();
    await generate(at, "ci-1");
    expect((await generate(at, "ci-1")).body).toMatchObject({
      code: 6,
      message: "An API key with that id already exists",
    });
  });

  test.each(["abc", "CI-1", "a".repeat(64), "with space"])("cannot be called %s", async (id) => {
    expect(fieldsOf(await generate(desk(), id))).toEqual(["apikeyId"]);
  });
});

describe("the user", () => {
  test("is who the credential belongs to", async () => {
    expect((await desk().call("GET", "/v1/auth")).body).toEqual({
      emailAddress: "ada@example.com",
      firstName: "Ada",
      lastName: "Lovelace",
      picture: "https://example.com/ada.png",
    });
  });

  test("stays while there are resources, then goes with all keys", async () => {
    const at = desk();
    await at.call("POST", "/v1/projects/demo/security-groups", { id: "web", dataCenterId: "gb-london-1" });
    expect((await at.call("DELETE", "/v1/auth")).body).toMatchObject({
      code: 9,
      message: expect.stringContaining("demo"),
    });
    await at.call("DELETE", "/v1/projects/demo/security-groups/web");
    expect((await at.call("DELETE", "/v1/auth")).body).toEqual({});
    expect((await at.call("GET", "/v1/auth")).status).toBe(401);
    expect([...at.world.store.projects.all()]).toEqual([]);
  });

  test("leaves a project to its other owner", async () => {
    const at = desk();
    at.world.store.users.set("", "bob", {
      id: "bob",
      emailAddress: "b@example.com",
      firstName: "",
      lastName: "",
      picture: "",
    });
    await at.call("POST", "/v1/projects/demo:add-permission", { userId: "bob", permissionRole: "OWNER" });
    await at.call("POST", "/v1/projects/demo/security-groups", { id: "web", dataCenterId: "gb-london-1" });
    expect((await at.call("DELETE", "/v1/auth")).status).toBe(200);
    expect(at.world.store.projectPermissions.list("demo").map(({ userId }) => userId)).toEqual(["bob"]);
  });
});
