import type {
  GetObjectStorageSessionKeyResponse,
  ObjectStorageBucket,
  ObjectStorageKey,
  ObjectStorageUser,
} from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { Api } from "./api.ts";

/** Names a bucket or a user. Each belongs to one data center; the objects that the service answers can be passed as they are. */
export interface ObjectStorageRef {
  /** The data center that the storage is in. */
  dataCenterId: string;
  /** The id of the user or the bucket. */
  id: string;
}

/** The object storage of a project, which S3 clients use with the keys that are made here. */
export class ObjectStorage {
  /** Buckets and how full they are. S3 clients make and delete them. */
  readonly buckets: ObjectStorageBuckets;
  /** Users and their keys. */
  readonly users: ObjectStorageUsers;
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
    this.buckets = new ObjectStorageBuckets(api);
    this.users = new ObjectStorageUsers(api);
  }

  /** A temporary S3 key for one data center; give all its parts to the S3 client. (GetObjectStorageSessionKey) */
  sessionKey(dataCenterId: string, options?: RequestOptions): Call<GetObjectStorageSessionKeyResponse> {
    return this.#api.call("GetObjectStorageSessionKey", { path: { dataCenterId } }, options);
  }
}

/** The buckets of a project. S3 clients make and delete them. */
export class ObjectStorageBuckets {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The buckets of the project in all data centers, with sizes in bytes. (ListObjectStorageBuckets) */
  list(options?: ListOptions): Pager<ObjectStorageBucket> {
    return this.#api.list("ListObjectStorageBuckets", {}, options);
  }

  /**
   * One bucket. (GetObjectStorageBucket)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get({ dataCenterId, id }: ObjectStorageRef, options?: RequestOptions): Call<ObjectStorageBucket> {
    return this.#api.call("GetObjectStorageBucket", { path: { dataCenterId, id } }, options);
  }
}

/** The users of a project's object storage. */
export class ObjectStorageUsers {
  /** The S3 keys of a user. */
  readonly keys: ObjectStorageKeys;
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
    this.keys = new ObjectStorageKeys(api);
  }

  /** The users of the project in all data centers. (ListObjectStorageUsers) */
  list(options?: ListOptions): Pager<ObjectStorageUser> {
    return this.#api.list("ListObjectStorageUsers", {}, options);
  }

  /**
   * One user with its keys. (GetObjectStorageUser)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get({ dataCenterId, id }: ObjectStorageRef, options?: RequestOptions): Call<ObjectStorageUser> {
    return this.#api.call("GetObjectStorageUser", { path: { dataCenterId, id } }, options);
  }

  /**
   * Makes a user with the id that you choose. (CreateObjectStorageUser)
   *
   * @throws {ApiError} ALREADY_EXISTS
   */
  create({ dataCenterId, id }: ObjectStorageRef, options?: RequestOptions): Call<ObjectStorageUser> {
    return this.#api.call("CreateObjectStorageUser", { path: { dataCenterId }, body: { id } }, options);
  }

  /**
   * Deletes a user. Programs that use its keys are refused from then on. (DeleteObjectStorageUser)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete({ dataCenterId, id }: ObjectStorageRef, options?: RequestOptions): Call<void> {
    return this.#api.call("DeleteObjectStorageUser", { path: { dataCenterId, id } }, options);
  }
}

/** The S3 keys of object storage users. {@link ObjectStorageUsers.get} lists them. */
export class ObjectStorageKeys {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Makes one more key for a user. Save its `secretKey` now; it may not be shown again. (GenerateObjectStorageKey)
   *
   * @throws {ApiError} NOT_FOUND when there is no such user
   */
  create({ dataCenterId, id }: ObjectStorageRef, options?: RequestOptions): Call<ObjectStorageKey> {
    return this.#api.call("GenerateObjectStorageKey", { path: { dataCenterId, id } }, options);
  }

  /**
   * Deletes the key of a user that has this public half. (DeleteObjectStorageKey)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete({ dataCenterId, id }: ObjectStorageRef, accessKey: string, options?: RequestOptions): Call<void> {
    return this.#api.call("DeleteObjectStorageKey", { path: { dataCenterId, id, accessKey } }, options);
  }
}
