import type { Schema } from "../../wire/models.ts";
import { invalid, precondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { lookUp } from "../lookup.ts";
import type { NicRecord } from "./record.ts";

type Body = Schema<"CreateVMBody">;

/**
 * The interfaces of a new VM. Without `nics` it is on the public network with a public address; with them, the
 * `securityGroupIds` beside them do not count.
 * @throws RpcError NOT_FOUND, NETWORK_NOT_READY, or INVALID_ARGUMENT for what is in another data center
 */
export function planNics(world: World, projectId: string, body: Body): NicRecord[] {
  const { nics, securityGroupIds = [], dataCenterId } = body;
  const wanted = nics ?? [{ assignPublicIp: true, securityGroupIds }];
  return wanted.map((nic, index) => {
    const field = nics === undefined ? "" : `nics[${index}].`;
    for (const id of nic.securityGroupIds ?? [])
      requireSecurityGroup(world, projectId, dataCenterId, id, `${field}securityGroupIds`);
    return {
      networkId: nic.networkId ?? "",
      networkAddress:
        nic.networkId === undefined ? "" : networkRange(world, projectId, dataCenterId, nic.networkId, field),
      public: nic.assignPublicIp ?? false,
      securityGroupIds: [...new Set(nic.securityGroupIds)],
      internalIpAddress: "",
      externalIpAddress: "",
    };
  });
}

/**
 * Checks that a security group exists in the data center.
 * @throws RpcError NOT_FOUND or INVALID_ARGUMENT
 */
export function requireSecurityGroup(
  world: World,
  projectId: string,
  dataCenterId: string,
  id: string,
  field: string,
): void {
  const group = lookUp(world, "securityGroups", projectId, id);
  if (group.dataCenterId !== dataCenterId)
    throw elsewhere(field, `security group ${id}`, group.dataCenterId, dataCenterId);
}

function networkRange(world: World, projectId: string, dataCenterId: string, id: string, field: string): string {
  const network = lookUp(world, "networks", projectId, id);
  if (network.dataCenterId !== dataCenterId) {
    throw elsewhere(`${field}networkId`, `network ${id}`, network.dataCenterId, dataCenterId);
  }
  if (network.state !== "ACTIVE") {
    throw precondition(
      "NETWORK_NOT_READY",
      `network/${id}`,
      `Network ${id} is ${network.state}; wait until it is ACTIVE`,
    );
  }
  return network.ipRange;
}

/** Something that a VM refers to is in another data center than the VM. */
export const elsewhere = (field: string, what: string, where: string, dataCenterId: string) =>
  invalid(field, `must be in ${dataCenterId}, but ${what} is in ${where}`);
