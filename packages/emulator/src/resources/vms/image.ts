import type { Schema } from "../../wire/models.ts";
import { invalid, precondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { peek } from "../lookup.ts";
import { elsewhere } from "./nics.ts";
import type { VmRecord } from "./record.ts";

/** What a boot disk is made from. */
export interface BootImage {
  readonly image: VmRecord["image"];
  readonly sizeGib: number;
}

const FIELD = "bootDiskImageId";

/**
 * Finds the image of a new VM, public or private, and checks that it fits the order.
 * @throws RpcError INVALID_ARGUMENT or IMAGE_NOT_READY
 */
export function planImage(world: World, projectId: string, body: Schema<"CreateVMBody">): BootImage {
  const id = body.bootDiskImageId;
  const known = world.catalogue.publicImages.find((image) => image.id === id);
  const own = known === undefined ? peek(world, "images", projectId, id) : undefined;
  if (own !== undefined) {
    if (own.dataCenterId !== body.dataCenterId)
      throw elsewhere(FIELD, `image ${id}`, own.dataCenterId, body.dataCenterId);
    if (own.state !== "READY") {
      throw precondition("IMAGE_NOT_READY", `image/${id}`, `Image ${id} is ${own.state}; wait until it is READY`);
    }
  }
  const found = known ?? own;
  if (found === undefined) throw invalid(FIELD, `names no public image and no image of project ${projectId}: ${id}`);
  if (found.platform === "windows" && body.password === undefined) {
    throw invalid("password", "is required for Windows images");
  }
  return {
    image: { id, name: known?.displayName ?? id, private: known === undefined },
    sizeGib: bootDiskSize(body, found.sizeGib),
  };
}

function bootDiskSize({ bootDiskSizeGib, bootDisk }: Schema<"CreateVMBody">, imageGib: number): number {
  const sizeGib = bootDiskSizeGib ?? bootDisk?.sizeGib ?? imageGib;
  if (sizeGib < imageGib) throw invalid("bootDiskSizeGib", `must be at least ${imageGib}, the size of the image`);
  return sizeGib;
}
