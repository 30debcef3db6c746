import { enterPhase, setExpiry } from "../../lifecycle/vm.ts";
import { takeCapacity } from "../../state/capacity.ts";
import type { World } from "../../world.ts";
import { reserveDisk } from "../disks/attachment.ts";
import type { Caller, Handlers } from "../handler.ts";
import { planVm, type VmOrder } from "./order.ts";
import { presentVm } from "./present.ts";
import type { VmRecord } from "./record.ts";
import { authorizedKeys, DEFAULT_SSH_KEY_SOURCE } from "./ssh-access.ts";

export const createVm: Handlers<"CreateVM"> = {
  CreateVM({ world, caller, path: { projectId }, body }) {
    const order = planVm(world, projectId, body);
    if (body.validateOnly) return { id: body.vmId, vm: null };
    return { id: body.vmId, vm: presentVm(world, carryOut(world, caller, projectId, order)) };
  },
};

function carryOut(world: World, caller: Caller, projectId: string, order: VmOrder): VmRecord {
  const { store, clock, random } = world;
  const { body, boot } = order;
  const now = clock.now();
  const sshKeySource = chosen(body.sshKeySource);
  const vm: VmRecord = {
    id: body.vmId,
    projectId,
    dataCenterId: body.dataCenterId,
    machineType: body.machineType,
    ...order.size,
    phase: "pending",
    bootDiskId: random.id(),
    storageDiskIds: order.storageDisks.map(({ id }) => id),
    image: boot.image,
    nics: order.nics,
    sshKeySource,
    authorizedSshKeys: authorizedKeys(world, projectId, caller.userId, sshKeySource, body.customSshKeys),
    password: body.password ?? "",
    startScript: body.startScript ?? "",
    metadata: body.metadata ?? {},
    commitmentTerm: body.commitmentTerm ?? "COMMITMENT_TERM_NONE",
    commitmentEndTime: order.commitmentEndTime,
    expireTime: null,
    createBy: caller.userId,
    createTime: now,
  };
  store.vms.set(projectId, vm.id, vm);
  store.disks.set(projectId, vm.bootDiskId, {
    id: vm.bootDiskId,
    projectId,
    dataCenterId: vm.dataCenterId,
    sizeGib: boot.sizeGib,
    diskType: "DISK_TYPE_BOOT",
    diskState: "ATTACHED",
    vmId: vm.id,
    publicImageId: boot.image.private ? "" : boot.image.id,
    privateImageId: boot.image.private ? boot.image.id : "",
    createTime: now,
  });
  for (const disk of order.storageDisks) reserveDisk(disk, vm.id);
  takeCapacity(world, order.type, vm);
  setExpiry(world, vm, order.expireTime);
  enterPhase(world, vm, "pending", now);
  return vm;
}

/** The unknown source is the zero of the enum, and so the same as none given. */
export const chosen = (source: VmRecord["sshKeySource"] = "SSH_KEY_SOURCE_UNKNOWN"): VmRecord["sshKeySource"] =>
  source === "SSH_KEY_SOURCE_UNKNOWN" ? DEFAULT_SSH_KEY_SOURCE : source;
