import type { ObjectStorageBucket, ObjectStorageKey, ObjectStorageUser } from "@cudo-compute/client";
import { column, defineResource } from "../../kit/index.ts";

/** Buckets, which S3 clients make and delete. */
export const bucket = defineResource<ObjectStorageBucket>({
  noun: ["bucket", "buckets"],
  command: "object-storage bucket",
  scope: "project",
  columns: [
    column("id"),
    column("data-center", { field: "dataCenterId" }),
    column("objects", { field: "objectCount", show: "number" }),
    column("size", { field: "sizeBytes", show: "bytes" }),
    column("billed", { field: "billableBytes", show: "bytes" }),
    column("gib-price", { field: "storageGibPriceHr.value", header: "$/H GiB", show: "price" }),
    column("endpoint", { wide: true }),
  ],
  all: (call) => call.project.objectStorage.buckets.list(call.options),
  operations: { list: "ListObjectStorageBuckets", get: "GetObjectStorageBucket" },
});

/** Users of the object storage, each with S3 keys. */
export const user = defineResource<ObjectStorageUser>({
  noun: ["object storage user", "object storage users"],
  command: "object-storage user",
  scope: "project",
  columns: [
    column("id"),
    column("data-center", { field: "dataCenterId" }),
    column("keys", { value: ({ keys }) => (keys ?? []).map(({ accessKey }) => accessKey), show: "list" }),
    column("age", { field: "createTime", show: "age" }),
    column("created-by", { field: "createBy", wide: true }),
  ],
  all: (call) => call.project.objectStorage.users.list(call.options),
  operations: { list: "ListObjectStorageUsers", get: "GetObjectStorageUser" },
});

/** The columns of a key. */
export const keyColumns = [column<ObjectStorageKey>("access-key"), column<ObjectStorageKey>("secret-key")];
