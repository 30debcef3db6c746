import { type CreateStorageDiskBody, DISK_STATE_KINDS, type Disk, type KnownDiskState } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { StateChange, WaitOptions, WaitResult, WatchOptions } from "../waiting/index.ts";
import type { DataCenterFilter } from "./data-center-filter.ts";
import { resource } from "./resource.ts";
import { watching } from "./watching.ts";

/** How long {@link Disks.waitFor} waits by default, in milliseconds: twenty minutes. */
const WITHIN = 1_200_000;

/** For how long a disk that was just created may be missing, in milliseconds. */
const GRACE = 10_000;

/** The disks of a project: storage disks, which are made here, and the boot disks of its VMs. */
export interface Disks {
  /** The disks of the project, attached or not. (ListDisks) */
  list(filter?: DataCenterFilter, options?: ListOptions): Pager<Disk>;

  /**
   * One disk. (GetDisk)
   *
   * @throws {ApiError} NOT_FOUND, also for a moment after the disk was created
   */
  get(id: string, options?: RequestOptions): Call<Disk>;

  /**
   * Makes an empty storage disk, sized in GiB; it is charged from then on. Nothing is answered: go on with
   * {@link Disks.waitFor} until it is READY. (CreateStorageDisk)
   *
   * @throws {ApiError} ALREADY_EXISTS; FAILED_PRECONDITION when the billing account is blocked
   */
  create(body: CreateStorageDiskBody, options?: RequestOptions): Call<void>;

  /**
   * Deletes a storage disk and all that is on it. (DeleteStorageDisk)
   *
   * @throws {ApiError} FAILED_PRECONDITION while the disk is attached; NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /**
   * Plugs a storage disk into a VM of the same data center. (AttachStorageDisk)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the disk is READY and the VM is ACTIVE or STOPPED; NOT_FOUND
   */
  attach(id: string, to: { vmId: string }, options?: RequestOptions): Call<void>;

  /**
   * Unplugs a storage disk from its VM; the data on it stays. (DetachStorageDisk)
   *
   * @throws {ApiError} FAILED_PRECONDITION when the disk is not attached; NOT_FOUND
   */
  detach(id: string, options?: RequestOptions): Call<void>;

  /** The states that a disk passes through, from now on; the last is `DELETED`. A new disk may be missing for 10 seconds. */
  watch(id: string, options?: WatchOptions<Disk>): AsyncIterable<StateChange<Disk>>;

  /**
   * Waits until a disk is in a state, usually `"READY"` or `"ATTACHED"`, or in one of several. `"DELETED"` means that it is
   * no longer there. A new disk may be missing for 10 seconds.
   *
   * @returns The disk as it was last seen; `undefined` only when it was gone at the first look.
   * @throws {WaitError} when the disk fails, or `within` (twenty minutes by default) is over
   */
  waitFor<Target extends KnownDiskState | "DELETED">(
    id: string,
    target: Target | readonly Target[],
    options?: WaitOptions<Disk>,
  ): Promise<WaitResult<Disk, Target>>;
}

/** @internal */
export const disks = resource<Disks, "watch" | "waitFor">(
  {
    list: "ListDisks query",
    get: "GetDisk id",
    create: "CreateStorageDisk body",
    delete: "DeleteStorageDisk id",
    attach: "AttachStorageDisk id query",
    detach: "DetachStorageDisk id",
  },
  (api) => ({
    ...watching(api, {
      noun: "disk",
      operation: "GetDisk",
      state: (disk: Disk) => disk.diskState,
      kinds: DISK_STATE_KINDS,
      within: WITHIN,
      grace: GRACE,
    }),
  }),
);
