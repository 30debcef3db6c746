import { findVmMachineType } from "../../catalogue/catalogue.ts";
import { commitmentEnd } from "../../catalogue/commitments.ts";
import type { VmMachineType } from "../../catalogue/vm-machine-types.ts";
import { requireCapacity, type UsageRecord } from "../../state/capacity.ts";
import type { Schema } from "../../wire/models.ts";
import { invalid, invalidFields, quotaExceeded } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { requireProjectPayer } from "../billing-accounts/payer.ts";
import { requireDataCenter } from "../catalogue/require-data-center.ts";
import { requireAttachable } from "../disks/attachment.ts";
import type { DiskRecord } from "../disks/record.ts";
import { lookUp, requireFreeId } from "../lookup.ts";
import { requireQuota } from "../quota.ts";
import { expiryOf } from "./expiry.ts";
import { type BootImage, planImage } from "./image.ts";
import { elsewhere, planNics } from "./nics.ts";
import type { NicRecord } from "./record.ts";
import { sizeViolations } from "./size.ts";

/** A CreateVM that can be carried out. */
export interface VmOrder {
  readonly body: Schema<"CreateVMBody">;
  readonly type: VmMachineType;
  readonly size: Readonly<UsageRecord>;
  readonly boot: BootImage;
  readonly storageDisks: readonly DiskRecord[];
  readonly nics: NicRecord[];
  /** Milliseconds since 1970, or null. */
  readonly expireTime: number | null;
  readonly commitmentEndTime: number | null;
}

/**
 * Makes every check of CreateVM and changes nothing.
 * @throws RpcError for the first check that fails; lack of capacity comes last
 */
export function planVm(world: World, projectId: string, body: Schema<"CreateVMBody">): VmOrder {
  requireFreeId(world, "vms", projectId, body.vmId);
  const size = { vcpus: body.vcpus, memoryGib: body.memoryGib, gpus: body.gpus ?? 0 };
  const type = planType(world, body, size);
  const now = world.clock.now();
  const order: VmOrder = {
    body,
    type,
    size,
    boot: planImage(world, projectId, body),
    storageDisks: planDisks(world, projectId, body),
    nics: planNics(world, projectId, body),
    expireTime: expiryOf(body, now),
    commitmentEndTime: commitmentEnd(now, body.commitmentTerm ?? "COMMITMENT_TERM_NONE"),
  };
  if (order.expireTime !== null && order.expireTime < (order.commitmentEndTime ?? 0)) {
    throw invalid("commitmentTerm", "must end before the VM expires");
  }
  requireProjectPayer(world, projectId);
  requireQuota(world, projectId, "vms");
  requireGpuQuota(world, projectId, size.gpus);
  requireCapacity(world, type, size);
  return order;
}

function planType(
  world: World,
  { dataCenterId, machineType }: Schema<"CreateVMBody">,
  size: Readonly<UsageRecord>,
): VmMachineType {
  requireDataCenter(world, dataCenterId);
  const type = findVmMachineType(world.catalogue, dataCenterId, machineType);
  if (type === undefined) throw invalid("machineType", `names no machine type of ${dataCenterId}: ${machineType}`);
  const violations = sizeViolations(type, size);
  if (violations.length > 0) throw invalidFields(violations);
  return type;
}

function planDisks(world: World, projectId: string, body: Schema<"CreateVMBody">): DiskRecord[] {
  const ids = body.storageDiskIds ?? [];
  if (new Set(ids).size < ids.length) throw invalid("storageDiskIds", "must not name a disk twice");
  return ids.map((id) => {
    const disk = lookUp(world, "disks", projectId, id);
    if (disk.dataCenterId !== body.dataCenterId) {
      throw elsewhere("storageDiskIds", `disk ${id}`, disk.dataCenterId, body.dataCenterId);
    }
    requireAttachable(disk);
    return disk;
  });
}

function requireGpuQuota({ options, store }: World, projectId: string, gpus: number): void {
  const limit = options.quotas.gpus;
  if (limit === undefined) return;
  const used = store.vms.list(projectId).reduce((sum, vm) => sum + vm.gpus, 0);
  if (used + gpus <= limit) return;
  throw quotaExceeded(`project/${projectId}`, `${limit} GPUs in project ${projectId}, ${used} in use`);
}
