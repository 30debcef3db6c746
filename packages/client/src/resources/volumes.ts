import {
  type CreateVolumeBody,
  type KnownVolumeState,
  type UpdateVolumeBody,
  VOLUME_STATE_KINDS,
  type Volume,
  type VolumePrice,
} from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { StateChange, WaitOptions, WaitResult, WatchOptions } from "../waiting/index.ts";
import { resource } from "./resource.ts";
import { watching } from "./watching.ts";

/** How long {@link Volumes.waitFor} waits by default, in milliseconds: twenty minutes. */
const WITHIN = 1_200_000;

/** The volumes of a project: file storage that machines share over NFS. */
export interface Volumes {
  /** What volumes cost. */
  readonly prices: VolumePrices;

  /** The volumes of the project. (ListVolumes) */
  list(options?: ListOptions): Pager<Volume>;

  /**
   * One volume. (GetVolume)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<Volume>;

  /**
   * Makes an empty volume, sized in GiB; it is charged from then on. It can be mounted once it is ACTIVE: go on with
   * {@link Volumes.waitFor}. (CreateVolume)
   *
   * @throws {ApiError} ALREADY_EXISTS; FAILED_PRECONDITION when the billing account is blocked
   */
  create(body: CreateVolumeBody, options?: RequestOptions): Call<Volume>;

  /**
   * Makes a volume larger, in GiB, or commits to it; a volume never shrinks. Only the keys that are present change.
   * (UpdateVolume)
   *
   * @throws {ApiError} NOT_FOUND
   */
  update(id: string, body: UpdateVolumeBody, options?: RequestOptions): Call<Volume>;

  /**
   * Deletes a volume and all that is on it. (DeleteVolume)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /** The states that a volume passes through, from now on; the first is the present one, the last `DELETED`. */
  watch(id: string, options?: WatchOptions<Volume>): AsyncIterable<StateChange<Volume>>;

  /**
   * Waits until a volume is in a state, usually `"ACTIVE"`, or in one of several. `"DELETED"` means that it is no longer
   * there.
   *
   * @returns The volume as it was last seen; `undefined` only when it was gone at the first look.
   * @throws {WaitError} when the volume fails, or `within` (twenty minutes by default) is over
   */
  waitFor<Target extends KnownVolumeState | "DELETED">(
    id: string,
    target: Target | readonly Target[],
    options?: WaitOptions<Volume>,
  ): Promise<WaitResult<Volume, Target>>;
}

/** @internal */
export const volumes = resource<Volumes, "prices" | "watch" | "waitFor">(
  {
    list: "ListVolumes",
    get: "GetVolume id",
    create: "CreateVolume body",
    update: "UpdateVolume id body",
    delete: "DeleteVolume id",
  },
  (api) => ({
    prices: volumePrices(api),
    ...watching(api, {
      noun: "volume",
      operation: "GetVolume",
      state: (volume: Volume) => volume.state,
      kinds: VOLUME_STATE_KINDS,
      within: WITHIN,
    }),
  }),
);

/** What volumes cost. No project and no credential is needed. */
export interface VolumePrices {
  /** The price of a GiB in US dollars an hour, by data center and commitment. (ListVolumePrices) */
  list(options?: ListOptions): Pager<VolumePrice>;
}

const volumePrices = resource<VolumePrices>({ list: "ListVolumePrices" });
