import { findDataCenter, findVmMachineType, stored } from "../../catalogue/catalogue.ts";
import { committedPrice } from "../../catalogue/commitments.ts";
import type { MachineType } from "../../catalogue/machine-types.ts";
import { VM_PHASES } from "../../lifecycle/vm-phases.ts";
import type { ProjectCollection, Records } from "../../state/store.ts";
import type { World } from "../../world.ts";
import { typeOf as clusterTypeOf } from "../clusters/present.ts";
import type { DiskRecord } from "../disks/record.ts";
import { typeOf as machineTypeOf } from "../machines/present.ts";
import type { VmRecord } from "../vms/record.ts";
import type { VolumeRecord } from "../volumes/record.ts";
import type { ChargeLine } from "./record.ts";

type Charges = {
  readonly [Name in ProjectCollection]?: (world: World, record: Records[Name]) => readonly ChargeLine[];
};

const GIB = 2 ** 30;

/** States in which a resource costs nothing: it never came about, or is on its way out. */
const FREE: ReadonlySet<string> = new Set(["FAILED", "DELETING", "DELETED"]);

/**
 * What each kind of resource is charged for, from its order to the request to delete it. Kinds that are not here are
 * free. A VM pays for its boot disk; storage disks are resources of their own.
 */
export const CHARGES: Charges = {
  vms: (world, vm) => (FREE.has(VM_PHASES[vm.phase].state) ? [] : vmLines(world, vm)),

  disks: (world, disk) =>
    disk.diskType === "DISK_TYPE_BOOT" || FREE.has(disk.diskState) ? [] : [diskLine(world, disk, "Storage disks")],

  networks: ({ catalogue }, { dataCenterId, state }) => {
    const { networkPriceHr } = stored(findDataCenter(catalogue, dataCenterId), dataCenterId);
    return FREE.has(state) ? [] : [hours(`Networks in ${dataCenterId}`, 1, networkPriceHr)];
  },

  volumes: (world, volume) => (FREE.has(volume.state) ? [] : [volumeLine(world, volume)]),

  machines: (world, machine) =>
    FREE.has(machine.state)
      ? []
      : machineLines(world, "Machines", machineTypeOf(world, machine), 1, machine.commitmentTerm),

  clusters: (world, cluster) =>
    FREE.has(cluster.state)
      ? []
      : machineLines(
          world,
          "Cluster machines",
          clusterTypeOf(world, cluster),
          cluster.machineCount,
          cluster.commitmentTerm,
        ),

  buckets: ({ catalogue }, { dataCenterId, sizeBytes }) => {
    const { objectStorageGibPriceHr } = stored(findDataCenter(catalogue, dataCenterId), dataCenterId);
    return [gibHours(`Object storage in ${dataCenterId}`, sizeBytes / GIB, objectStorageGibPriceHr)];
  },
};

const hours = (description: string, quantity: number, unitMicros: number): ChargeLine => ({
  description,
  unit: "UNIT_HOUR",
  quantity,
  unitMicros,
});

const gibHours = (description: string, quantity: number, unitMicros: number): ChargeLine => ({
  description,
  unit: "UNIT_GIB_HOUR",
  quantity,
  unitMicros,
});

function vmLines(world: World, vm: VmRecord): ChargeLine[] {
  const type = stored(findVmMachineType(world.catalogue, vm.dataCenterId, vm.machineType), vm.machineType);
  const at = `of ${vm.machineType} in ${vm.dataCenterId}`;
  const bootDisk = world.store.disks.get(vm.projectId, vm.bootDiskId);
  const lines = [
    hours(`vCPUs ${at}`, vm.vcpus, committedPrice(type.vcpuPriceHr, vm.commitmentTerm)),
    gibHours(`Memory ${at}`, vm.memoryGib, committedPrice(type.memoryGibPriceHr, vm.commitmentTerm)),
    hours(`GPUs ${at}`, vm.gpus, committedPrice(type.gpuPriceHr, vm.commitmentTerm)),
    addressLine(world, vm.dataCenterId, vm.nics.filter((nic) => nic.public).length),
    ...(bootDisk === undefined ? [] : [diskLine(world, bootDisk, "Boot disks")]),
  ];
  return lines.filter(({ quantity }) => quantity > 0);
}

function machineLines(
  world: World,
  noun: string,
  type: MachineType,
  count: number,
  term: VmRecord["commitmentTerm"],
): ChargeLine[] {
  return [
    hours(`${noun} ${type.id} in ${type.dataCenterId}`, count, committedPrice(type.priceHr, term)),
    addressLine(world, type.dataCenterId, count),
  ];
}

function diskLine({ catalogue }: World, { dataCenterId, sizeGib }: DiskRecord, noun: string): ChargeLine {
  const { diskGibPriceHr } = stored(findDataCenter(catalogue, dataCenterId), dataCenterId);
  return gibHours(`${noun} in ${dataCenterId}`, sizeGib, diskGibPriceHr);
}

function volumeLine({ catalogue }: World, { dataCenterId, sizeGib, commitmentTerm }: VolumeRecord): ChargeLine {
  const price = stored(
    catalogue.volumePrices.find((entry) => entry.dataCenterId === dataCenterId),
    dataCenterId,
  );
  return gibHours(`Volumes in ${dataCenterId}`, sizeGib, committedPrice(price.gibPriceHr, commitmentTerm));
}

function addressLine({ catalogue }: World, dataCenterId: string, count: number): ChargeLine {
  const { ipv4PriceHr } = stored(findDataCenter(catalogue, dataCenterId), dataCenterId);
  return hours(`Public IPv4 addresses in ${dataCenterId}`, count, ipv4PriceHr);
}
