import { findMachineType, stored } from "../../catalogue/catalogue.ts";
import { committedPrice } from "../../catalogue/commitments.ts";
import { toDecimal } from "../../catalogue/money.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { World } from "../../world.ts";
import { hardwareOf } from "../machine-types/present.ts";
import type { MachineRecord } from "./record.ts";

/** The machine type of a machine that exists. */
export const typeOf = ({ catalogue }: World, { dataCenterId, machineTypeId }: MachineRecord) =>
  stored(findMachineType(catalogue.machineTypes, dataCenterId, machineTypeId), machineTypeId);

/** A machine as the API shows it. Its SSH keys and scripts can only be written, so they read as empty. */
export function presentMachine(world: World, machine: MachineRecord): Schema<"Machine"> {
  const type = typeOf(world, machine);
  return {
    id: machine.id,
    projectId: machine.projectId,
    dataCenterId: machine.dataCenterId,
    machineTypeId: machine.machineTypeId,
    state: machine.state,
    powerState: machine.powerState,
    os: machine.os,
    hostname: machine.id,
    externalIpAddresses: machine.externalIpAddresses,
    ...hardwareOf(type),
    priceHr: toDecimal(committedPrice(type.priceHr, machine.commitmentTerm)),
    commitmentTerm: machine.commitmentTerm,
    sshKeySource: "SSH_KEY_SOURCE_UNKNOWN",
    customSshKeys: [],
    startScript: "",
    userData: "",
    createBy: machine.createBy,
    createTime: toTimestamp(machine.createTime),
  };
}
