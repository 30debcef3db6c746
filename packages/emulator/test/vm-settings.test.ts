import { describe, expect, test } from "vitest";
import {
  bootVm,
  type Desk,
  desk,
  fieldsOf,
  pollVm,
  preconditionsOf,
  putSecurityGroup,
  VM,
  VMS,
  vmBody,
} from "./support.ts";

const ordered = async (changes: object = {}, at = desk()) => {
  await at.call("POST", VM, vmBody(changes));
  return at;
};
const gpu1 = async ({ call }: Desk) => (await call("GET", `${VMS}/gpu-1`)).body.VM;

describe("metadata", () => {
  test("is merged on demand and replaced otherwise", async () => {
    const at = await ordered({ metadata: { a: "1", b: "2" } });
    const set = async (body: object) => (await at.call("POST", `${VM}/gpu-1/metadata`, body)).body.metadata;
    expect(await set({ metadata: { b: "3", c: "4" }, merge: true })).toEqual({ a: "1", b: "3", c: "4" });
    expect(await set({ metadata: { d: "5" } })).toEqual({ d: "5" });
    expect(await set({})).toEqual({});
    expect((await gpu1(at)).metadata).toEqual({});
  });
});

describe("SSH keys", () => {
  const withKey = () => {
    const at = desk();
    const [user] = at.world.store.users.list("");
    const userId = user?.id ?? "";
    const key = { id: "k", userId, publicKey: "ssh-ed25519 AAAA ada", type: "ssh-ed25519", fingerprint: "SHA256:x" };
    at.world.store.sshKeys.set(userId, "k", { ...key, comment: "ada", createTime: 0 });
    return at;
  };

  test.each([
    [{}, "ssh-ed25519 AAAA ada"],
    [{ sshKeySource: "SSH_KEY_SOURCE_USER", customSshKeys: ["ssh-rsa B"] }, "ssh-ed25519 AAAA ada\nssh-rsa B"],
    [{ sshKeySource: "SSH_KEY_SOURCE_NONE", customSshKeys: ["ssh-rsa B", "ssh-rsa C"] }, "ssh-rsa B\nssh-rsa C"],
    [{ sshKeySource: "SSH_KEY_SOURCE_NONE" }, ""],
  ])("%o authorizes %j", async (changes, keys) => {
    expect((await gpu1(await ordered(changes, withKey()))).authorizedSshKeys).toBe(keys);
  });

  test("can be changed later", async () => {
    const at = await ordered({}, withKey());
    const body = { sshKeySource: "SSH_KEY_SOURCE_NONE", customSshKeys: ["ssh-rsa D"] };
    expect(await at.call("POST", `${VM}/gpu-1/authorized-ssh-keys`, body)).toMatchObject({ status: 200, body: {} });
    expect(await gpu1(at)).toMatchObject({ sshKeySource: "SSH_KEY_SOURCE_NONE", authorizedSshKeys: "ssh-rsa D" });
  });

  test("of the project's members are listed", async () => {
    const { body } = await withKey().call("GET", "/v1/project/demo/ssh-keys");
    expect(body.sshKeys).toMatchObject([{ id: "k", fingerprint: "SHA256:x", createTime: "1970-01-01T00:00:00Z" }]);
  });
});

describe("password", () => {
  test("is set on a VM that has booted", async () => {
    const at = desk();
    await bootVm(at);
    const path = `${VM}/gpu-1/password`;
    expect(await at.call("POST", path, { password: "Sesame-Open-1" })).toMatchObject({ status: 200, body: {} });
    expect(fieldsOf(await at.call("POST", path, { password: "weak" }))).toEqual(["password"]);
    expect(fieldsOf(await at.call("POST", path, {}))).toEqual(["password"]);
  });
});

describe("commitment", () => {
  const commit = ({ call }: Desk, commitmentTerm: string) => call("POST", `${VM}/gpu-1/commit`, { commitmentTerm });

  test("lowers the price and holds the VM until it ends", async () => {
    const at = desk({ clock: "manual" });
    await ordered({}, at);
    at.emulator.clock.advance(60_000);
    const before = (await gpu1(at)).price;
    expect(await commit(at, "COMMITMENT_TERM_1_MONTH")).toMatchObject({ status: 200, body: {} });
    const after = await gpu1(at);
    expect(after).toMatchObject({
      commitmentTerm: "COMMITMENT_TERM_1_MONTH",
      commitmentEndTime: "2026-02-01T00:01:00Z",
    });
    expect(Number(after.price.gpuPriceHr.value)).toBeLessThan(Number(before.gpuPriceHr.value));
    expect(preconditionsOf(await at.call("POST", `${VMS}/gpu-1/terminate`))).toEqual(["VM_COMMITTED"]);
    expect(preconditionsOf(await commit(at, "COMMITMENT_TERM_3_MONTHS"))).toEqual(["VM_COMMITTED"]);
    expect(preconditionsOf(await at.call("POST", `${VM}/gpu-1/expire-time`, { ttl: "60s" }))).toEqual(["VM_COMMITTED"]);
    at.emulator.clock.advance(31 * 86_400_000);
    expect(await at.call("POST", `${VMS}/gpu-1/terminate`)).toMatchObject({ status: 200 });
  });

  test("lets a VM grow but not shrink", async () => {
    const at = desk();
    await bootVm(at, { commitmentTerm: "COMMITMENT_TERM_1_MONTH" });
    await at.call("POST", `${VMS}/gpu-1/stop`);
    await pollVm(at, "gpu-1", "STOPPED");
    expect(preconditionsOf(await at.call("POST", `${VMS}/gpu-1/resize?memoryGib=8`))).toEqual(["VM_COMMITTED"]);
    expect(await at.call("POST", `${VMS}/gpu-1/resize?vcpus=8`)).toMatchObject({ status: 200 });
  });

  test("needs a term, and a VM that lives as long", async () => {
    const at = await ordered({ ttl: "3600s" });
    expect(fieldsOf(await commit(at, "COMMITMENT_TERM_NONE"))).toEqual(["commitmentTerm"]);
    expect(await commit(at, "COMMITMENT_TERM_1_MONTH")).toMatchObject({ status: 400, body: { code: 9 } });
  });
});

describe("security groups", () => {
  const change = ({ call }: Desk, what: string, id: string) =>
    call("PATCH", `${VM}/gpu-1/security-group/${what}?securityGroupId=${id}`);

  test("are attached once and detached once", async () => {
    const at = await ordered();
    putSecurityGroup(at, "web");
    expect(await change(at, "attach", "web")).toMatchObject({ status: 200, body: {} });
    expect((await gpu1(at)).nics[0].securityGroupIds).toEqual(["web"]);
    expect(preconditionsOf(await change(at, "attach", "web"))).toEqual(["SECURITY_GROUP_IN_USE"]);
    expect(await change(at, "detach", "web")).toMatchObject({ status: 200, body: {} });
    expect(preconditionsOf(await change(at, "detach", "web"))).toEqual(["SECURITY_GROUP_NOT_IN_USE"]);
    expect((await gpu1(at)).securityGroupIds).toEqual([]);
  });

  test("must exist and be in the same data center", async () => {
    const at = await ordered();
    putSecurityGroup(at, "far", { dataCenterId: "no-luster-1" });
    expect(await change(at, "attach", "none")).toMatchObject({ status: 404 });
    expect(fieldsOf(await change(at, "attach", "far"))).toEqual(["securityGroupId"]);
    expect(fieldsOf(await change(at, "attach", ""))).toEqual(["securityGroupId"]);
  });
});

describe("watching", () => {
  test("the load has a sample a minute, the same one each time it is read", async () => {
    const at = desk({ clock: "manual" });
    await ordered({}, at);
    const items = async () => (await at.call("GET", `${VMS}/gpu-1/monitor`)).body.items;
    expect(await items()).toEqual([]);
    at.emulator.clock.advance(5 * 60_000);
    const first = await items();
    expect(first).toHaveLength(6);
    expect(first.at(-1).timestamp).toBe(String(at.emulator.clock.now() / 1000));
    expect(await items()).toEqual(first);
    at.emulator.clock.advance(2 * 3_600_000);
    expect(await items()).toHaveLength(60);
  });

  test("the console is there while the VM runs", async () => {
    const at = desk();
    await bootVm(at);
    const { body } = await at.call("GET", `${VMS}/gpu-1/connect?connectionId=c`);
    expect(body).toEqual({
      connectUrl: expect.stringContaining("gpu-1"),
      token: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    await at.call("POST", `${VMS}/gpu-1/stop`);
    expect(preconditionsOf(await at.call("GET", `${VMS}/gpu-1/connect`))).toEqual(["VM_NOT_ACTIVE"]);
  });
});
