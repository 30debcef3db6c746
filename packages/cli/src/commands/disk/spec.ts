import type { CreateStorageDiskBody, Disk, KnownDiskState } from "@cudo-compute/client";
import {
  column,
  defineAction,
  defineCreate,
  defineDelete,
  defineGet,
  defineGroup,
  defineList,
  defineResource,
  defineWait,
  required,
  text,
  whole,
} from "../../kit/index.ts";
import { dataCenter, onlyDataCenter } from "../shared/flags.ts";
import { vmIds } from "../shared/ids.ts";

/** The disks of a project. */
export const disk = defineResource<Disk, KnownDiskState | "DELETED">({
  noun: ["disk", "disks"],
  command: "disk",
  scope: "project",
  columns: [
    column("id"),
    column("state", { field: "diskState", show: "state" }),
    column("type", { field: "diskType", show: "state", prefix: "DISK_TYPE_" }),
    column("size-gib", { field: "sizeGib", show: "number" }),
    column("data-center", { field: "dataCenterId" }),
    column("vm", { field: "vmId" }),
    column("public-image", { field: "publicImageId", wide: true }),
    column("private-image", { field: "privateImageId", wide: true }),
    column("age", { field: "createTime", show: "age" }),
  ],
  all: (call) => call.project.disks.list({}, call.options),
  get: (call, id) => call.project.disks.get(id, call.options),
  waiting: {
    states: ["READY", "ATTACHED", "DELETED"],
    state: (row) => row.diskState,
    waitFor: (call, id, state, options) => call.project.disks.waitFor(id, state, options),
  },
  operations: { list: "ListDisks", get: "GetDisk" },
});

const vm = required(text("the VM", { placeholder: "id", complete: vmIds }));

export const group = defineGroup({
  brief: "Disks of virtual machines",
  commands: {
    list: defineList(disk, {
      flags: { dataCenter: onlyDataCenter },
      fetch: (call, page) => call.project.disks.list({ dataCenterId: call.flags.dataCenter }, page),
      examples: ["cudo disk list --filter state=ready --sort size-gib:desc"],
    }),
    get: defineGet(disk),
    create: defineCreate(disk, {
      flags: {
        dataCenter: required(dataCenter),
        sizeGib: required(whole("the size", { field: "sizeGib", placeholder: "gib" })),
      },
      send: (call, body: CreateStorageDiskBody) => call.project.disks.create(body, call.options),
      until: "READY",
      operations: ["CreateStorageDisk"],
      examples: ["cudo disk create data-1 --data-center gb-bournemouth-1 --size-gib 100 --wait"],
    }),
    delete: defineDelete(disk, {
      each: (call, id) => call.project.disks.delete(id, call.options),
      lost: ({ sizeGib }) => `${sizeGib} GiB will be lost`,
      operations: ["DeleteStorageDisk"],
    }),
    attach: defineAction(disk, {
      brief: "plug disks into a VM",
      flags: { vm },
      each: (call, id) => call.project.disks.attach(id, { vmId: call.flags.vm }, call.options),
      done: "attached",
      until: "ATTACHED",
      operations: ["AttachStorageDisk"],
    }),
    detach: defineAction(disk, {
      brief: "unplug disks from their VM; the data stays",
      each: (call, id) => call.project.disks.detach(id, call.options),
      done: "detached",
      until: "READY",
      operations: ["DetachStorageDisk"],
    }),
    resize: defineAction(disk, {
      brief: "make an attached disk larger; it never shrinks",
      variadic: false,
      flags: { vm, sizeGib: required(whole("the new size", { placeholder: "gib" })) },
      each: (call, id) =>
        call.project.vms.resizeDisk(call.flags.vm, { diskId: id, sizeGib: call.flags.sizeGib }, call.options),
      done: "resized",
      operations: ["ResizeVMDisk"],
      examples: ["cudo disk resize data-1 --vm train-01 --size-gib 200"],
    }),
    wait: defineWait(disk, { until: "READY" }),
  },
});
