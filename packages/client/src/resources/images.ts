import {
  type CreatePrivateVMImageQuery,
  DISK_STATE_KINDS,
  type Image,
  type KnownDiskState,
  type PrivateImage,
  type UpdatePrivateVMImageQuery,
} from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { StateChange, WaitOptions, WaitResult, WatchOptions } from "../waiting/index.ts";
import { resource } from "./resource.ts";
import { watching } from "./watching.ts";

/** How long {@link PrivateImages.waitFor} waits by default, in milliseconds: twenty minutes. */
const WITHIN = 1_200_000;

/** The images that the service offers to everyone. No project and no credential is needed. */
export interface PublicImages {
  /** The public images. (ListPublicVMImages) */
  list(options?: ListOptions): Pager<Image>;
}

/** @internal */
export const publicImages = resource<PublicImages>({ list: "ListPublicVMImages" });

/** A project's own images, made from its VMs. */
export interface PrivateImages {
  /** The private images of the project. (ListPrivateVMImages) */
  list(options?: ListOptions): Pager<PrivateImage>;

  /**
   * One private image. (GetPrivateVMImage)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<PrivateImage>;

  /**
   * Makes an image of a VM's boot disk. It can be used once it is READY. (CreatePrivateVMImage)
   *
   * @throws {ApiError} ALREADY_EXISTS; NOT_FOUND when there is no such VM
   */
  create(query: CreatePrivateVMImageQuery, options?: RequestOptions): Call<PrivateImage>;

  /** Changes the description of an image. (UpdatePrivateVMImage) */
  update(id: string, query: UpdatePrivateVMImageQuery, options?: RequestOptions): Call<void>;

  /**
   * Deletes an image. (DeletePrivateVMImage)
   *
   * @throws {ApiError} FAILED_PRECONDITION while a VM uses it
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /** The states that an image passes through, from now on; the last is `DELETED`. */
  watch(id: string, options?: WatchOptions<PrivateImage>): AsyncIterable<StateChange<PrivateImage>>;

  /**
   * Waits until an image is in a state, usually `"READY"`, or in one of several. `"DELETED"` means that it is no longer there.
   *
   * @returns The image as it was last seen; `undefined` only when it was gone at the first look.
   * @throws {WaitError} when the image fails, or `within` (twenty minutes by default) is over
   */
  waitFor<Target extends KnownDiskState | "DELETED">(
    id: string,
    target: Target | readonly Target[],
    options?: WaitOptions<PrivateImage>,
  ): Promise<WaitResult<PrivateImage, Target>>;
}

/** @internal */
export const privateImages = resource<PrivateImages, "watch" | "waitFor">(
  {
    list: "ListPrivateVMImages",
    get: "GetPrivateVMImage id",
    create: "CreatePrivateVMImage query",
    update: "UpdatePrivateVMImage id query",
    delete: "DeletePrivateVMImage id",
  },
  (api) => ({
    ...watching(api, {
      noun: "image",
      operation: "GetPrivateVMImage",
      state: (image: PrivateImage) => image.state,
      kinds: DISK_STATE_KINDS,
      within: WITHIN,
    }),
  }),
);
