// Your program, tested against the API's emulator in the same process: no network, no account, no waiting.
// Faults are made on purpose, and time is virtual: a VM takes its minutes, and the test takes milliseconds.
// Run it: npx vitest run replace-vm.test.ts

import { CudoCompute, type ProjectView } from "@cudo-compute/client";
import { createEmulator, type Emulator } from "@cudo-compute/emulator";
import { beforeEach, expect, test } from "vitest";
import { replaceVm } from "./replace-vm.ts";

let emulator: Emulator;
let project: ProjectView;

beforeEach(async () => {
  emulator = createEmulator({ clock: "manual" });
  const { fetch, apiKey } = emulator;
  // When the client pauses, the emulator's time passes. Nothing here takes so long that a timeout could ring.
  const clock = {
    now: () => emulator.clock.now(),
    sleep: async (ms: number) => emulator.clock.advance(ms),
    timer: () => () => {},
  };
  project = new CudoCompute({ fetch, apiKey, clock }).project("demo");
  await project.vms.create({
    vmId: "blue",
    dataCenterId: "gb-bournemouth-1",
    machineType: "epyc-rome-rtx-a5000",
    bootDiskImageId: "ubuntu-2204",
    vcpus: 8,
    memoryGib: 16,
    gpus: 1,
  });
  await project.vms.waitFor("blue", "ACTIVE");
});

test("the new VM is like the old one, which goes", async () => {
  const before = emulator.clock.now();
  const green = await replaceVm(project, "blue", "green");
  expect(green).toMatchObject({ id: "green", state: "ACTIVE", machineType: "epyc-rome-rtx-a5000", gpuQuantity: 1 });
  await project.vms.waitFor("blue", "DELETED");
  expect(emulator.clock.now() - before).toBeGreaterThan(30_000); // it has taken a while, there
});

test("an order whose answer got lost does not make a second VM", async () => {
  emulator.faults.add({ operation: "CreateVM", count: 1, reset: true, when: "after" });
  await replaceVm(project, "blue", "green");
  await project.vms.waitFor("blue", "DELETED");
  expect(await project.vms.count()).toBe(1);
});

test("when the new VM fails, the old one stays and nothing else is left", async () => {
  emulator.faults.add({ operation: "CreateVM", outcome: "fail" });
  await expect(replaceVm(project, "blue", "green")).rejects.toMatchObject({ kind: "wait", outcome: "failed" });
  await project.vms.waitFor("green", "DELETED");
  expect(await project.vms.get("blue")).toMatchObject({ state: "ACTIVE" });
});

test("no room is said as such, and nothing was touched", async () => {
  emulator.faults.add({ operation: "CreateVM", error: { code: "RESOURCE_EXHAUSTED", message: "GPU quota reached" } });
  emulator.journal.clear();
  await expect(replaceVm(project, "blue", "green")).rejects.toMatchObject({ code: "RESOURCE_EXHAUSTED" });
  expect(emulator.journal.entries({ operation: "TerminateVM" })).toEqual([]);
});
