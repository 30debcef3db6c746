import type {
  GetObjectStorageSessionKeyResponse,
  ObjectStorageBucket,
  ObjectStorageKey,
  ObjectStorageUser,
} from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import { resource } from "./resource.ts";

/** Names a bucket or a user. Each belongs to one data center; the objects that the service answers can be passed as they are. */
export interface ObjectStorageRef {
  /** The data center that the storage is in. */
  dataCenterId: string;
  /** The id of the user or the bucket. */
  id: string;
}

/** The object storage of a project, which S3 clients use with the keys that are made here. */
export interface ObjectStorage {
  /** Buckets and how full they are. S3 clients make and delete them. */
  readonly buckets: ObjectStorageBuckets;
  /** Users and their keys. */
  readonly users: ObjectStorageUsers;

  /** A temporary S3 key for one data center; give all its parts to the S3 client. (GetObjectStorageSessionKey) */
  sessionKey(dataCenterId: string, options?: RequestOptions): Call<GetObjectStorageSessionKeyResponse>;
}

/** @internal */
export const objectStorage = resource<ObjectStorage, "buckets" | "users">(
  { sessionKey: "GetObjectStorageSessionKey dataCenterId" },
  (api) => ({ buckets: objectStorageBuckets(api), users: objectStorageUsers(api) }),
);

/** The buckets of a project. S3 clients make and delete them. */
export interface ObjectStorageBuckets {
  /** The buckets of the project in all data centers, with sizes in bytes. (ListObjectStorageBuckets) */
  list(options?: ListOptions): Pager<ObjectStorageBucket>;

  /**
   * One bucket. (GetObjectStorageBucket)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(ref: ObjectStorageRef, options?: RequestOptions): Call<ObjectStorageBucket>;
}

const objectStorageBuckets = resource<ObjectStorageBuckets>({
  list: "ListObjectStorageBuckets",
  get: "GetObjectStorageBucket path",
});

/** The users of a project's object storage. */
export interface ObjectStorageUsers {
  /** The S3 keys of a user. */
  readonly keys: ObjectStorageKeys;

  /** The users of the project in all data centers. (ListObjectStorageUsers) */
  list(options?: ListOptions): Pager<ObjectStorageUser>;

  /**
   * One user with its keys. (GetObjectStorageUser)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(ref: ObjectStorageRef, options?: RequestOptions): Call<ObjectStorageUser>;

  /**
   * Makes a user with the id that you choose. (CreateObjectStorageUser)
   *
   * @throws {ApiError} ALREADY_EXISTS
   */
  create(ref: ObjectStorageRef, options?: RequestOptions): Call<ObjectStorageUser>;

  /**
   * Deletes a user. Programs that use its keys are refused from then on. (DeleteObjectStorageUser)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(ref: ObjectStorageRef, options?: RequestOptions): Call<void>;
}

const objectStorageUsers = resource<ObjectStorageUsers, "keys" | "create">(
  { list: "ListObjectStorageUsers", get: "GetObjectStorageUser path", delete: "DeleteObjectStorageUser path" },
  (api) => ({
    keys: objectStorageKeys(api),
    create({ dataCenterId, id }, options) {
      return api.call("CreateObjectStorageUser", { path: { dataCenterId }, body: { id } }, options);
    },
  }),
);

/** The S3 keys of object storage users. {@link ObjectStorageUsers.get} lists them. */
export interface ObjectStorageKeys {
  /**
   * Makes one more key for a user. Save its `secretKey` now; it may not be shown again. (GenerateObjectStorageKey)
   *
   * @throws {ApiError} NOT_FOUND when there is no such user
   */
  create(ref: ObjectStorageRef, options?: RequestOptions): Call<ObjectStorageKey>;

  /**
   * Deletes the key of a user that has this public half. (DeleteObjectStorageKey)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(ref: ObjectStorageRef, accessKey: string, options?: RequestOptions): Call<void>;
}

const objectStorageKeys = resource<ObjectStorageKeys>({
  create: "GenerateObjectStorageKey path",
  delete: "DeleteObjectStorageKey path accessKey",
});
