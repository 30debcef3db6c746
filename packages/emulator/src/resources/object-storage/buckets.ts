import { findDataCenter, stored } from "../../catalogue/catalogue.ts";
import { s3Endpoint } from "../../catalogue/data-centers.ts";
import { toDecimal } from "../../catalogue/money.ts";
import type { Schema } from "../../wire/models.ts";
import { notFound } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import type { Handlers } from "../handler.ts";
import { listPage } from "../listing.ts";
import { lookUpS3 } from "./data-center.ts";
import type { BucketRecord } from "./record.ts";

function presentBucket({ catalogue }: World, bucket: BucketRecord): Schema<"ObjectStorageBucket"> {
  const dataCenter = stored(findDataCenter(catalogue, bucket.dataCenterId), bucket.dataCenterId);
  return {
    id: bucket.id,
    projectId: bucket.projectId,
    dataCenterId: bucket.dataCenterId,
    endpoint: s3Endpoint(dataCenter),
    objectCount: String(bucket.objectCount),
    sizeBytes: String(bucket.sizeBytes),
    billableBytes: String(bucket.sizeBytes),
    storageGibPriceHr: toDecimal(dataCenter.objectStorageGibPriceHr),
  };
}

export const buckets: Handlers<"ListObjectStorageBuckets" | "GetObjectStorageBucket" | "GetObjectStorageSessionKey"> = {
  ListObjectStorageBuckets({ world, path, query }) {
    const { items, meta } = listPage(world, "buckets", path.projectId, query);
    return { buckets: items.map((bucket) => presentBucket(world, bucket)), ...meta };
  },

  GetObjectStorageBucket({ world, path: { projectId, dataCenterId, id } }) {
    const bucket = world.store.buckets.get(projectId, id);
    if (bucket?.dataCenterId !== dataCenterId) throw notFound("bucket", `${id} in ${dataCenterId}`);
    return presentBucket(world, bucket);
  },

  GetObjectStorageSessionKey({ world, caller, path }) {
    const dataCenter = lookUpS3(world, path.dataCenterId);
    return {
      endpoint: s3Endpoint(dataCenter),
      accessKey: world.random.hex(20).toUpperCase(),
      secretKey: world.random.hex(40),
      sessionToken: world.random.hex(64),
      sessionName: `${path.projectId}-${caller.userId}`,
    };
  },
};
