import type { CreatePrivateVMImageQuery, Image, PrivateImage, UpdatePrivateVMImageQuery } from "@cudo-compute/client";
import {
  column,
  defineCreate,
  defineDelete,
  defineGet,
  defineGroup,
  defineList,
  defineResource,
  defineUpdate,
  defineWait,
  required,
  text,
  toggle,
  UsageError,
} from "../../kit/index.ts";
import { vmIds } from "../shared/ids.ts";
import { sourceOf } from "../shared/source.ts";

type AnyImage = Image | PrivateImage;

const isPrivate = (image: AnyImage): image is PrivateImage => "state" in image;

const columns = [
  column<AnyImage>("id"),
  column<AnyImage>("access", { value: (row) => (isPrivate(row) ? "private" : "public") }),
  column<AnyImage>("state", { show: "state" }),
  column<AnyImage>("platform"),
  column<AnyImage>("size-gib", { show: "number" }),
  column<AnyImage>("data-center", { field: "dataCenterId" }),
  column<AnyImage>("description", {
    value: ({ description, ...rest }) => description || ("displayName" in rest ? rest.displayName : ""),
  }),
];

/** The images of a project, made from its VMs. */
export const image = defineResource<PrivateImage, "READY" | "DELETED">({
  noun: ["image", "images"],
  command: "image",
  scope: "project",
  columns,
  all: (call) => call.project.images.list(call.options),
  get: (call, id) => call.project.images.get(id, call.options),
  waiting: {
    states: ["READY", "DELETED"],
    state: (row) => row.state,
    waitFor: (call, id, state, options) => call.project.images.waitFor(id, state, options),
  },
  operations: { list: "ListPrivateVMImages", get: "GetPrivateVMImage" },
});

/** The project's images and those that everyone may use, in one list. */
const anyImage = defineResource<AnyImage>({
  noun: ["image", "images"],
  command: "image",
  scope: "public",
  columns,
});

const description = text("what it is for", { field: "description" });

export const group = defineGroup({
  brief: "What boot disks are made from: public images, and your own",
  commands: {
    list: defineList(anyImage, {
      brief: "list images: those of the project and the public ones",
      description: "The public ones need no login. Without a project only they are listed.",
      flags: {
        public: toggle("only those that are offered to everyone"),
        private: toggle("only those of the project"),
      },
      fetch: (call, page) =>
        sourceOf(async () => {
          const { public: onlyPublic, private: onlyPrivate } = call.flags;
          if (onlyPublic === true && onlyPrivate === true)
            throw new UsageError("--public and --private exclude each other");
          const own = onlyPrivate === true || (onlyPublic !== true && call.settings.get("project") !== undefined);
          const lists = await Promise.all([
            own ? call.api.project(call.projectId).images.list(page).collect() : [],
            onlyPrivate === true ? [] : call.api.publicImages.list(page).collect(),
          ]);
          return lists.flat();
        }),
      operations: ["ListPrivateVMImages", "ListPublicVMImages"],
      examples: ["cudo image list --public --filter platform=linux"],
    }),
    get: defineGet(image),
    create: defineCreate(image, {
      brief: "make an image of a VM's boot disk",
      flags: {
        from: required(text("the VM whose boot disk is copied", { field: "vmId", placeholder: "vm", complete: vmIds })),
        description,
      },
      send: (call, body: CreatePrivateVMImageQuery) => call.project.images.create(body, call.options),
      until: "READY",
      operations: ["CreatePrivateVMImage"],
      examples: ["cudo image create base --from train-01 --wait"],
    }),
    update: defineUpdate(image, {
      brief: "change the description of an image",
      flags: { description },
      send: (call, id, body: UpdatePrivateVMImageQuery) => call.project.images.update(id, body, call.options),
      operations: ["UpdatePrivateVMImage"],
      examples: ["cudo image update base --description 'CUDA 12, PyTorch 2'"],
    }),
    delete: defineDelete(image, {
      each: (call, id) => call.project.images.delete(id, call.options),
      lost: ({ sizeGib }) => `${sizeGib} GiB will be lost`,
      operations: ["DeletePrivateVMImage"],
    }),
    wait: defineWait(image, { until: "READY" }),
  },
});
