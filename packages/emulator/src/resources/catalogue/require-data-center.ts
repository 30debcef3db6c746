import { findDataCenter } from "../../catalogue/catalogue.ts";
import type { DataCenter } from "../../catalogue/data-centers.ts";
import { invalid } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";

/**
 * The data center that a new resource shall be in.
 * @throws RpcError INVALID_ARGUMENT where there is none of that id
 */
export function requireDataCenter({ catalogue }: World, id: string): DataCenter {
  const dataCenter = findDataCenter(catalogue, id);
  if (dataCenter === undefined) throw invalid("dataCenterId", `names no data center: ${id}`);
  return dataCenter;
}
