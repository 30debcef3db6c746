import { beforeEach, describe, expect, test } from "vitest";
import type { CascadeStep } from "../../src/index.ts";
import { DATA_CENTER, desk, networkBody, vmBody } from "./support.ts";

const { cudo, emulator, clock, sent } = desk({ unlimitedCapacity: true });
const lab = cudo.project("lab");
const machine = { dataCenterId: DATA_CENTER, machineTypeId: "epyc-milan" };

/** A project with something of every kind in it, all of it in use. */
async function fill(): Promise<void> {
  await cudo.projects.create({ id: "lab", billingAccountId: emulator.billingAccountId });
  await lab.networks.create(networkBody());
  await lab.networks.waitFor("net", "ACTIVE");
  await lab.securityGroups.create({ id: "web", dataCenterId: DATA_CENTER });
  for (const id of ["data-1", "data-2"]) await lab.disks.create({ id, dataCenterId: DATA_CENTER, sizeGib: 10 });
  await lab.disks.waitFor("data-1", "READY");
  const nics = [{ networkId: "net", securityGroupIds: ["web"] }];
  await lab.vms.create(vmBody({ vmId: "vm-1", nics, storageDiskIds: ["data-1"] }));
  await lab.vms.waitFor("vm-1", "ACTIVE", { until: (vm) => vm.storageDisks.length === 1 });
  await lab.images.create({ id: "golden", vmId: "vm-1" });
  await lab.images.waitFor("golden", "READY");
  await lab.vms.create(vmBody({ vmId: "vm-2", bootDiskImageId: "golden" }));
  await lab.volumes.create({ id: "shared", dataCenterId: DATA_CENTER, sizeGib: 10 });
  await lab.volumes.waitFor("shared", "ACTIVE");
  await lab.machines.create({ id: "metal", ...machine, os: "ubuntu/noble" });
  await lab.clusters.create({ id: "farm", ...machine, machineCount: 2 });
  await lab.clusters.waitFor("farm", "ACTIVE");
  const [first] = (await lab.clusters.get("farm")).machines;
  await lab.clusters.machines.update(first?.id ?? "", { volumeIds: ["shared"] });
  await lab.objectStorage.users.create({ dataCenterId: DATA_CENTER, id: "backup" });
}

const CONTENTS = [
  "cluster farm",
  "machine metal",
  "vm vm-1",
  "vm vm-2",
  "image golden",
  "disk data-1",
  "disk data-2",
  "volume shared",
  "securityGroup web",
  "network net",
  "objectStorageUser backup",
];

const isGone = () => expect(cudo.projects.get("lab")).rejects.toMatchObject({ code: "NOT_FOUND" });

beforeEach(() => {
  emulator.state.reset();
  emulator.faults.clear();
});

describe("deleting a project with all that is in it", () => {
  test("is refused without cascade", async () => {
    await fill();
    await expect(cudo.projects.delete("lab")).rejects.toMatchObject({ code: "FAILED_PRECONDITION" });
  });

  test("does what its contents say, in that order, and tells of each step", async () => {
    await fill();
    expect((await cudo.projects.contents("lab")).map(({ kind, id }) => `${kind} ${id}`)).toEqual(CONTENTS);

    const steps: CascadeStep[] = [];
    const { meta } = await cudo.projects
      .delete("lab", { cascade: true, onStep: (step) => steps.push(step) })
      .withResponse();
    expect(meta).toMatchObject({ operation: "DeleteProject", status: 200 });
    const told = (wanted: string) => steps.filter(({ step }) => step === wanted).map(({ kind, id }) => `${kind} ${id}`);
    expect(told("deleting").sort()).toEqual([...CONTENTS].sort());
    expect(told("deleted").sort()).toEqual([...CONTENTS].sort());
    const kinds = [...new Set(steps.map(({ kind }) => kind))];
    expect(kinds).toEqual([...new Set(CONTENTS.map((item) => item.split(" ")[0]))]);
    await isGone();
    expect(clock.alarms).toBe(0);
  });

  test("of an empty project is one delete", async () => {
    await cudo.projects.create({ id: "lab", billingAccountId: emulator.billingAccountId });
    sent.splice(0);
    await cudo.projects.delete("lab", { cascade: true });
    expect(sent.filter((operation) => !operation.startsWith("List"))).toEqual(["DeleteProject"]);
  });

  const reason = new Error("the user went away");
  test.each([1, 5, 9, 13, 17, 21])(
    "can be cut short after step %i, and goes on when it is done again",
    async (last) => {
      await fill();
      const controller = new AbortController();
      const first: string[] = [];
      const second: string[] = [];
      const note = (list: string[]) => (step: CascadeStep) => list.push(`${step.step} ${step.kind} ${step.id}`);
      const cut = cudo.projects.delete("lab", {
        cascade: true,
        signal: controller.signal,
        onStep: (step) => note(first)(step) === last && controller.abort(reason),
      });
      await expect(cut).rejects.toBe(reason);
      expect(first.length).toBeGreaterThanOrEqual(last);

      await cudo.projects.delete("lab", { cascade: true, onStep: note(second) });
      const deleted = [...first, ...second].filter((step) => step.startsWith("deleted ")).map((step) => step.slice(8));
      // What was asked to go in the first part, and went between the two, was told of by neither as gone.
      const asked = [...first, ...second].filter((step) => step.startsWith("deleting ")).map((step) => step.slice(9));
      expect([...new Set([...deleted, ...asked])].sort()).toEqual([...CONTENTS].sort());
      await isGone();
    },
  );

  test("goes on through lost answers and refusals that pass", async () => {
    await fill();
    emulator.faults.add({ operation: "TerminateVM", reset: true, when: "after", count: 1 });
    emulator.faults.add({ operation: "DeleteCluster", error: { code: "UNAVAILABLE" }, count: 1 });
    emulator.faults.add({ operation: "DeleteStorageDisk", error: { code: "FAILED_PRECONDITION" }, count: 1 });
    emulator.faults.add({ operation: "DeleteProject", reset: true, when: "after", count: 1 });
    await cudo.projects.delete("lab", { cascade: true });
    await isGone();
  });

  test("fails at once when a VM is committed to, and leaves it", async () => {
    await fill();
    await lab.vms.waitFor("vm-2", "ACTIVE");
    await lab.vms.commit("vm-2", { commitmentTerm: "COMMITMENT_TERM_12_MONTHS" });
    await expect(cudo.projects.delete("lab", { cascade: true })).rejects.toMatchObject({
      code: "FAILED_PRECONDITION",
      reason: "VM_COMMITTED",
      message: expect.stringMatching(/vm-2.*until that ends/),
    });
    expect(await lab.vms.get("vm-2")).toMatchObject({ state: "ACTIVE" });
  });

  test("tells what is left when the time is up", async () => {
    await fill();
    emulator.faults.add({
      operation: "DeleteNetwork",
      error: { code: "FAILED_PRECONDITION", message: "still in use" },
    });
    await expect(cudo.projects.delete("lab", { cascade: true, within: 600_000 })).rejects.toMatchObject({
      kind: "wait",
      outcome: "timeout",
      message: expect.stringMatching(/Left: network net\. Delete it again to go on\. .*still in use/),
    });
  });

  test("refuses a project with buckets before anything is deleted, since only S3 clients can delete them", async () => {
    const { cudo } = desk({ buckets: [{ id: "models", dataCenterId: DATA_CENTER }] });
    const error = await cudo.projects.delete("demo", { cascade: true }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ kind: "usage", message: expect.stringContaining("bucket models") });
  });
});
