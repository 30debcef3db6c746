import { buckets } from "./buckets.ts";
import { objectStorageUsers } from "./users.ts";

/** All operations on object storage. */
export const objectStorage = { ...buckets, ...objectStorageUsers };
