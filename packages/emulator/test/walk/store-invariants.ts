import { VM_PHASES } from "../../src/lifecycle/vm-phases.ts";
import { GLOBAL, type ProjectCollection } from "../../src/state/store.ts";
import type { World } from "../../src/world.ts";

/** What is wrong with a world, in words; nothing when all is well. */
export type Findings = readonly string[];

const KEPT: readonly ProjectCollection[] = ["vms", "disks", "images", "networks", "securityGroups"];

const duplicates = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

/** Each VM has what it refers to. */
function* brokenVms({ store }: World): Generator<string> {
  for (const { id, projectId, phase, bootDiskId, storageDiskIds, nics, image } of store.vms.all()) {
    const name = `VM ${projectId}/${id}`;
    for (const diskId of [bootDiskId, ...storageDiskIds].filter((disk) => disk !== "")) {
      const owner = store.disks.get(projectId, diskId)?.vmId;
      if (owner !== id) yield `${name} has disk ${diskId}, which belongs to ${owner ?? "nothing: it is missing"}`;
    }
    // Where nobody pays any longer all goes at once, and a network may be gone before its VMs are.
    const leaving = VM_PHASES[phase].state === "DELETING";
    for (const { networkId, securityGroupIds } of nics) {
      const missing = networkId !== "" && !store.networks.has(projectId, networkId);
      if (missing && !leaving) yield `${name} is on no network ${networkId}`;
      for (const groupId of securityGroupIds) {
        if (!store.securityGroups.has(projectId, groupId)) yield `${name} is in no group ${groupId}`;
      }
    }
    if (image.private && !leaving && !store.images.has(projectId, image.id)) yield `${name} is of no image ${image.id}`;
  }
}

/** Each disk that belongs to a VM is known to it. */
function* brokenDisks({ store }: World): Generator<string> {
  for (const { id, projectId, vmId, diskState, diskType } of store.disks.all()) {
    const name = `disk ${projectId}/${id}`;
    const vm = store.vms.get(projectId, vmId);
    if (vmId === "" && (diskState === "ATTACHED" || diskType === "DISK_TYPE_BOOT"))
      yield `${name} is attached to nothing`;
    const known = diskType === "DISK_TYPE_BOOT" ? vm?.bootDiskId === id : vm?.storageDiskIds.includes(id);
    if (vmId !== "" && !known) yield `${name} belongs to VM ${vmId}, which does not know it`;
  }
}

/** Nothing is kept under a project that is not there, and nothing of it is charged for. */
function* orphans({ store }: World): Generator<string> {
  for (const type of KEPT) {
    for (const { projectId, id } of store[type].all()) {
      if (!store.projects.has(GLOBAL, projectId)) yield `${type} ${id} is in project ${projectId}, which is gone`;
    }
  }
  for (const [projectId, key, { billingAccountId }] of store.meters.dump()) {
    const [type = "", id = ""] = key.split("/");
    const payer = store.projects.get(GLOBAL, projectId)?.billingAccountId;
    if (payer !== billingAccountId) yield `${key} of ${projectId} is charged to ${billingAccountId}, not to ${payer}`;
    if (!store[type as ProjectCollection].has(projectId, id)) yield `${key} of ${projectId} is charged for, but gone`;
  }
}

/** Nothing is scheduled for what is gone, or for the past. */
function* ghosts({ scheduler, store, clock }: World): Generator<string> {
  for (const { at, kind, name, resource } of scheduler.dump()) {
    const what = `${kind} ${name} of ${resource.type} ${resource.scope}/${resource.id}`;
    if (!store[resource.type].has(resource.scope, resource.id)) yield `${what} is ahead, but the resource is gone`;
    if (at < clock.now() && clock.mode !== "instant") yield `${what} is overdue`;
  }
}

/** The addresses that are leased are those that somebody has, and nobody shares one. */
function* addresses({ store }: World): Generator<string> {
  const used = [...store.networks.all()].map(
    (network) => `public/${network.dataCenterId} ${network.externalIpAddress}`,
  );
  for (const { dataCenterId, projectId, nics } of store.vms.all()) {
    for (const { networkId, internalIpAddress, externalIpAddress } of nics) {
      const inner = networkId === "" ? `inner/${dataCenterId}` : `network/${projectId}/${networkId}`;
      used.push(`${inner} ${internalIpAddress}`, `public/${dataCenterId} ${externalIpAddress}`);
    }
  }
  const taken = used.filter((address) => !address.endsWith(" "));
  const leased = store.leases.dump().map(([pool, address]) => `${pool} ${address}`);
  for (const address of duplicates(taken)) yield `${address} is taken twice`;
  for (const address of taken.filter((one) => !leased.includes(one))) yield `${address} is taken, but not leased`;
  for (const address of leased.filter((one) => !taken.includes(one))) yield `${address} is leased to nobody`;
}

/** What the hosts are used for is what the VMs have. */
function* capacity({ store, catalogue }: World): Generator<string> {
  const living = [...store.vms.all()].filter(({ phase }) => VM_PHASES[phase].state !== "DELETING");
  for (const { id, dataCenterId } of catalogue.vmMachineTypes) {
    const used = store.usage.get(dataCenterId, id) ?? { vcpus: 0, memoryGib: 0, gpus: 0 };
    const here = living.filter((vm) => vm.machineType === id && vm.dataCenterId === dataCenterId);
    for (const part of ["vcpus", "memoryGib", "gpus"] as const) {
      const sum = here.reduce((total, vm) => total + vm[part], 0);
      if (used[part] !== sum) yield `${id} in ${dataCenterId}: ${used[part]} ${part} in use, but VMs have ${sum}`;
    }
  }
}

const RULES = [brokenVms, brokenDisks, orphans, ghosts, addresses, capacity];

/** Everything in the store that does not fit together. */
export const storeFindings = (world: World): Findings => RULES.flatMap((rule) => [...rule(world)]);
