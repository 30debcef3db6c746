import { findDataCenter } from "../../catalogue/catalogue.ts";
import type { DataCenter } from "../../catalogue/data-centers.ts";
import { failedPrecondition, notFound } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";

/** The data center in the path of a call to object storage.
 * @throws RpcError NOT_FOUND, or FAILED_PRECONDITION where it has no object storage
 */
export function lookUpS3({ catalogue }: World, id: string): DataCenter {
  const dataCenter = findDataCenter(catalogue, id);
  if (dataCenter === undefined) throw notFound("data center", id);
  if (!dataCenter.objectStorage) throw failedPrecondition(`Data center ${id} has no object storage`);
  return dataCenter;
}
