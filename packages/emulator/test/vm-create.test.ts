import { describe, expect, test } from "vitest";
import {
  bootVm,
  desk,
  fieldsOf,
  preconditionsOf,
  putDisk,
  putNetwork,
  putSecurityGroup,
  VM,
  VMS,
  vmBody,
} from "./support.ts";

describe("an order", () => {
  test("takes its defaults from the image and the data center", async () => {
    const { body } = await desk().call("POST", VM, vmBody({ bootDiskImageId: "alpine-linux-319" }));
    expect(body.vm).toMatchObject({
      datacenterId: "gb-bournemouth-1",
      bootDiskSizeGib: 1,
      imageId: "alpine-linux-319",
      publicImageId: "alpine-linux-319",
      privateImageId: "",
      gpuModel: "RTX A4000",
      gpuModelId: "nvidia-rtx-a4000",
      sshKeySource: "SSH_KEY_SOURCE_PROJECT",
      commitmentTerm: "COMMITMENT_TERM_NONE",
      commitmentEndTime: null,
      createTime: "2026-01-01T00:00:00Z",
      nics: [{ networkId: "" }],
    });
  });

  test("costs what the catalogue says", async () => {
    const at = desk();
    await at.call("POST", VM, vmBody({ bootDiskSizeGib: 50 }));
    const { body } = await at.call("GET", `${VMS}/gpu-1`);
    // 4 × 0.0021 + 16 × 0.0034 + 0.25 + 50 × 0.000107 + 0.0035
    expect(body.totalPriceHr).toEqual({ value: "0.321650" });
    expect(body.ipv4PriceHr).toEqual(body.VM.price.ipv4AddressPriceHr);
  });

  test("with validateOnly checks everything and makes nothing", async () => {
    const at = desk();
    putDisk(at, "data-1");
    const good = await at.call("POST", VM, vmBody({ validateOnly: true, storageDiskIds: ["data-1"] }));
    expect(good).toMatchObject({ status: 200, body: { id: "gpu-1", vm: null } });
    expect(await at.call("POST", VM, vmBody({ validateOnly: true, gpus: 9 }))).toMatchObject({ status: 400 });
    expect((await at.call("GET", "/v1/projects/demo/count-vms")).body).toEqual({ count: 0 });
    expect(at.world.store.disks.list("demo")).toMatchObject([{ vmId: "" }]);
  });

  test("of a taken id is ALREADY_EXISTS, in the service's words", async () => {
    const at = desk();
    await at.call("POST", VM, vmBody());
    expect(await at.call("POST", VM, vmBody())).toMatchObject({
      status: 409,
      body: { code: 6, message: "A VM with that id already exists" },
    });
  });

  test.each([
    ["dataCenterId", { dataCenterId: "atlantis-1" }],
    ["machineType", { machineType: "sapphire-rapids-h100" }],
    ["bootDiskImageId", { bootDiskImageId: "temple-os" }],
    ["bootDiskSizeGib", { bootDiskSizeGib: 3 }],
    ["vcpus", { vcpus: 17, memoryGib: 32 }],
    ["vcpus", { vcpus: 2 }],
    ["vcpus", { vcpus: 101, memoryGib: 128, gpus: 8 }],
    ["gpus", { gpus: 0 }],
    ["gpus", { machineType: "intel-broadwell" }],
    ["password", { bootDiskImageId: "windows-11-pro" }],
    ["password", { password: "simple" }],
    ["ttl", { ttl: "60s", expireTime: "2026-02-01T00:00:00Z" }],
    ["commitmentTerm", { ttl: "60s", commitmentTerm: "COMMITMENT_TERM_1_MONTH" }],
    ["sshKeySource", { sshKeySource: "SSH_KEY_SOURCE_FRIENDS" }],
  ])("with a wrong %s is INVALID_ARGUMENT: %o", async (field, changes) => {
    const answer = await desk().call("POST", VM, vmBody(changes));
    expect(answer).toMatchObject({ status: 400, body: { code: 3 } });
    expect(fieldsOf(answer)).toEqual([field]);
  });

  test("of Windows has a password, which nobody can read", async () => {
    const at = desk();
    const password = "Sesame-Open-1";
    const { status, body } = await at.call("POST", VM, vmBody({ bootDiskImageId: "windows-11-pro", password }));
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain(password);
  });
});

describe("capacity", () => {
  const free = async ({ call }: ReturnType<typeof desk>) =>
    (await call("GET", "/v1/vms/data-centers/no-luster-1/machine_types/epyc-rome-rtx-a5000")).body;
  const luster = { dataCenterId: "no-luster-1", machineType: "epyc-rome-rtx-a5000", vcpus: 8, memoryGib: 16, gpus: 4 };

  test("is taken by a VM, and given back when it is terminated", async () => {
    const at = desk();
    expect(await free(at)).toMatchObject({ maxGpuFree: 4, totalGpuFree: 7, maxVcpuFree: 116 });
    await bootVm(at, luster);
    expect(await free(at)).toMatchObject({ maxGpuFree: 3, totalGpuFree: 3, totalVcpuFree: 195 });
    await at.call("POST", `${VMS}/gpu-1/terminate`);
    expect(await free(at)).toMatchObject({ maxGpuFree: 4, totalGpuFree: 7, totalVcpuFree: 203 });
  });

  test("that is used up comes as INVALID_ARGUMENT with the words that clients look for", async () => {
    const at = desk();
    await at.call("POST", VM, vmBody(luster));
    const answer = await at.call("POST", VM, vmBody({ ...luster, vmId: "gpu-2" }));
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 3, message: "There are no hosts available for your specified virtual machine.", details: [] },
    });
  });

  test("never runs out when it is unlimited", async () => {
    const at = desk({ unlimitedCapacity: true });
    await at.call("POST", VM, vmBody(luster));
    expect(await at.call("POST", VM, vmBody({ ...luster, vmId: "gpu-2" }))).toMatchObject({ status: 200 });
    expect(await free(at)).toMatchObject({ totalGpuFree: 0 });
  });

  test("a quota is RESOURCE_EXHAUSTED with its limit", async () => {
    const at = desk({ quotas: { gpus: 2, vms: 3 } });
    await at.call("POST", VM, vmBody({ gpus: 2 }));
    const answer = await at.call("POST", VM, vmBody({ vmId: "gpu-2" }));
    expect(answer).toMatchObject({ status: 429, body: { code: 8 } });
    expect(answer.body.details[0].violations).toEqual([
      { subject: "project/demo", description: "2 GPUs in project demo, 2 in use" },
    ]);
  });
});

describe("what a VM refers to", () => {
  const order = async (at: ReturnType<typeof desk>, changes: object) => at.call("POST", VM, vmBody(changes));

  test.each([
    ["DISK_IN_USE", { vmId: "other" }],
    ["DISK_NOT_READY", { diskState: "CREATING" }],
    ["DISK_TYPE_INCORRECT", { diskType: "DISK_TYPE_BOOT" }],
  ])("a disk that cannot be attached: %s", async (type, changes) => {
    const at = desk();
    putDisk(at, "data-1", changes);
    const answer = await order(at, { storageDiskIds: ["data-1"] });
    expect([answer.body.code, preconditionsOf(answer)]).toEqual([9, [type]]);
  });

  test("a disk is the VM's from the order on", async () => {
    const at = desk();
    putDisk(at, "data-1");
    await order(at, { storageDiskIds: ["data-1"] });
    expect(preconditionsOf(await order(at, { vmId: "gpu-2", storageDiskIds: ["data-1"] }))).toEqual(["DISK_IN_USE"]);
  });

  test("a network that is not ACTIVE yet: NETWORK_NOT_READY", async () => {
    const at = desk();
    putNetwork(at, "net-1", { state: "CREATING" });
    expect(preconditionsOf(await order(at, { nics: [{ networkId: "net-1" }] }))).toEqual(["NETWORK_NOT_READY"]);
  });

  test("a private image that is not READY yet: IMAGE_NOT_READY", async () => {
    const at = desk();
    const image = {
      id: "mine",
      projectId: "demo",
      dataCenterId: "gb-bournemouth-1",
      description: "",
      platform: "linux",
    };
    at.world.store.images.set("demo", "mine", { ...image, sizeGib: 12, state: "CREATING" });
    expect(preconditionsOf(await order(at, { bootDiskImageId: "mine" }))).toEqual(["IMAGE_NOT_READY"]);
    at.world.store.images.set("demo", "mine", { ...image, sizeGib: 12, state: "READY" });
    const { body } = await order(at, { bootDiskImageId: "mine" });
    expect(body.vm).toMatchObject({ privateImageId: "mine", publicImageId: "", bootDiskSizeGib: 12 });
  });

  test.each([
    ["storageDiskIds", putDisk, { storageDiskIds: ["far"] }],
    ["nics[0].networkId", putNetwork, { nics: [{ networkId: "far" }] }],
    ["nics[0].securityGroupIds", putSecurityGroup, { nics: [{ securityGroupIds: ["far"] }] }],
    ["securityGroupIds", putSecurityGroup, { securityGroupIds: ["far"] }],
  ])("%s in another data center is INVALID_ARGUMENT", async (field, put, changes) => {
    const at = desk();
    put(at, "far", { dataCenterId: "no-luster-1" });
    expect(fieldsOf(await order(at, changes))).toEqual([field]);
  });

  test.each([{ storageDiskIds: ["none"] }, { nics: [{ networkId: "none" }] }, { securityGroupIds: ["none"] }])(
    "%o is NOT_FOUND",
    async (changes) => {
      expect(await order(desk(), changes)).toMatchObject({ status: 404, body: { code: 5 } });
    },
  );

  test("a suspended billing account pays for nothing new", async () => {
    const at = desk();
    const account = at.world.store.billingAccounts.get("", at.emulator.billingAccountId);
    if (account !== undefined) account.state = "STATE_SUSPENDED_PAYMENT";
    expect(preconditionsOf(await order(at, {}))).toEqual(["BILLING_ACCOUNT_BLOCKED"]);
  });
});

describe("networks of a VM", () => {
  test("a private network gives it an address of its own range, and a public one only if asked", async () => {
    const at = desk();
    putNetwork(at, "net-1");
    await bootVm(at, { nics: [{ networkId: "net-1" }, { assignPublicIp: true }] });
    const { VM: vm } = (await at.call("GET", `${VMS}/gpu-1`)).body;
    expect(vm.nics[0]).toMatchObject({ networkId: "net-1", networkAddress: "192.168.7.0/24", externalIpAddress: "" });
    expect(vm.internalIpAddress).toMatch(/^192\.168\.7\.\d+$/);
    expect(vm.externalIpAddress).toBe(vm.nics[1].externalIpAddress);
  });

  test("ListVMs can ask for the VMs of one network", async () => {
    const at = desk();
    putNetwork(at, "net-1");
    await bootVm(at, { nics: [{ networkId: "net-1" }] });
    await bootVm(at, { vmId: "gpu-2" });
    const { body } = await at.call("GET", `${VMS}?networkId=net-1`);
    expect(body.VMs.map(({ id }: { id: string }) => id)).toEqual(["gpu-1"]);
  });

  test("no two VMs share an address, until the range is full", async () => {
    const at = desk();
    putNetwork(at, "tiny", { ipRange: "10.1.0.0/29" });
    const body = { machineType: "intel-broadwell", gpus: 0, nics: [{ networkId: "tiny" }] };
    const ends: (string | undefined)[] = [];
    for (const vmId of ["a", "b", "c", "d", "e", "f"]) {
      const last = vmId === "f" ? "FAILED" : "ACTIVE";
      ends.push((await bootVm(at, { ...body, vmId }, last)).at(-1));
    }
    expect(ends).toEqual(["ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "FAILED"]);
    const { VMs } = (await at.call("GET", VMS)).body;
    expect(new Set(VMs.map((vm: { internalIpAddress: string }) => vm.internalIpAddress)).size).toBe(6);
  });

  test("nics push the security groups beside them aside", async () => {
    const at = desk();
    putSecurityGroup(at, "web");
    putSecurityGroup(at, "ssh");
    const { body } = await at.call(
      "POST",
      VM,
      vmBody({ securityGroupIds: ["web"], nics: [{ securityGroupIds: ["ssh"] }] }),
    );
    expect(body.vm).toMatchObject({
      securityGroupIds: ["ssh"],
      securityGroups: [{ id: "ssh" }],
      rules: [{ id: "ssh-rule", ports: "22" }],
    });
  });
});
