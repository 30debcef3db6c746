import { findDataCenter, stored } from "../../catalogue/catalogue.ts";
import { toDecimal } from "../../catalogue/money.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { World } from "../../world.ts";
import type { NetworkRecord } from "./record.ts";

export function presentNetwork({ catalogue }: World, network: NetworkRecord): Schema<"Network"> {
  const { networkPriceHr } = stored(findDataCenter(catalogue, network.dataCenterId), network.dataCenterId);
  return {
    id: network.id,
    projectId: network.projectId,
    dataCenterId: network.dataCenterId,
    ipRange: network.ipRange,
    gateway: network.gateway,
    internalIpAddress: network.gateway,
    externalIpAddress: network.externalIpAddress,
    state: network.state,
    vmState: network.vmState,
    priceHr: toDecimal(networkPriceHr),
    createTime: toTimestamp(network.createTime),
  };
}
