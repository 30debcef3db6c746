import { imageLifecycle } from "../../lifecycle/image.ts";
import { requireVmAction } from "../../lifecycle/vm-actions.ts";
import { precondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import type { Handlers } from "../handler.ts";
import { listPage } from "../listing.ts";
import { lookUp, peek, requireFreeId } from "../lookup.ts";
import { requireQuota } from "../quota.ts";
import type { VmRecord } from "../vms/record.ts";
import { type PrivateImageRecord, presentPrivateImage } from "./record.ts";

type PrivateImageOperations =
  | "ListPrivateVMImages"
  | "CreatePrivateVMImage"
  | "GetPrivateVMImage"
  | "UpdatePrivateVMImage"
  | "DeletePrivateVMImage";

export const privateImages: Handlers<PrivateImageOperations> = {
  ListPrivateVMImages({ world, path, query }) {
    const { items, meta } = listPage(world, "images", path.projectId, query);
    return { images: items.map(presentPrivateImage), ...meta };
  },

  CreatePrivateVMImage({ world, path: { projectId }, query: { id, vmId, description = "" } }) {
    requireFreeId(world, "images", projectId, id);
    const vm = lookUp(world, "vms", projectId, vmId);
    requireVmAction(vm, "makeImage");
    requireQuota(world, projectId, "images");
    const image: PrivateImageRecord = {
      id,
      projectId,
      dataCenterId: vm.dataCenterId,
      description,
      platform: platformOf(world, vm),
      sizeGib: lookUp(world, "disks", projectId, vm.bootDiskId).sizeGib,
      state: "UNKNOWN",
    };
    world.store.images.set(projectId, id, image);
    imageLifecycle.enter(world, image, "creating", world.clock.now());
    return { image: presentPrivateImage(image) };
  },

  GetPrivateVMImage: ({ world, path }) => ({
    image: presentPrivateImage(lookUp(world, "images", path.projectId, path.id)),
  }),

  UpdatePrivateVMImage({ world, path, query: { description = "" } }) {
    lookUp(world, "images", path.projectId, path.id).description = description;
    return {};
  },

  DeletePrivateVMImage({ world, path: { projectId, id } }) {
    const image = lookUp(world, "images", projectId, id);
    requireUnused(world, image);
    if (image.state !== "DELETING") imageLifecycle.enter(world, image, "deleting", world.clock.now());
    return {};
  },
};

function platformOf({ catalogue, store }: World, { projectId, image }: VmRecord): string {
  const found = image.private
    ? store.images.get(projectId, image.id)
    : catalogue.publicImages.find(({ id }) => id === image.id);
  return found?.platform ?? "";
}

/**
 * Checks that no VM has a boot disk of an image. Refused, the caller has been told of those VMs.
 * @throws RpcError IMAGE_IN_USE
 */
function requireUnused(world: World, { projectId, id }: PrivateImageRecord): void {
  const uses = (vm: VmRecord) => vm.image.private && vm.image.id === id && vm.bootDiskId !== "";
  const vms = world.store.vms.list(projectId).filter(uses);
  if (vms.length === 0) return;
  for (const vm of vms) peek(world, "vms", projectId, vm.id);
  throw precondition("IMAGE_IN_USE", `image/${id}`, `Image ${id} is in use by VM ${vms.map((vm) => vm.id).join(", ")}`);
}
