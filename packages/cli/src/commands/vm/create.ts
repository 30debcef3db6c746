import type { CreateVMBody } from "@cudo-compute/client";
import { defineCreate, many, number, required, text, toggle, whole } from "../../kit/index.ts";
import { expiryFlags } from "../shared/expiry.ts";
import { accessFlags, commitmentTerm, dataCenter, startScript } from "../shared/flags.ts";
import { diskIds, imageIds, networkIds, securityGroupIds, vmTypeIds } from "../shared/ids.ts";
import { vm } from "./resource.ts";

const flags = {
  dataCenter: required(dataCenter),
  machineType: required(
    text("the machine type, of those in cudo vm-type list", {
      field: "machineType",
      placeholder: "type",
      complete: vmTypeIds,
    }),
  ),
  image: required(
    text("the image to start from, public or private", {
      field: "bootDiskImageId",
      placeholder: "id",
      complete: imageIds,
    }),
  ),
  vcpus: required(whole("how many virtual CPUs", { field: "vcpus" })),
  memoryGib: required(whole("the memory", { field: "memoryGib", placeholder: "gib" })),
  gpus: whole("how many GPUs, of the machine type's model", { field: "gpus" }),
  bootDiskGib: whole("the boot disk, that of the image by default", { field: "bootDiskSizeGib", placeholder: "gib" }),
  disk: many(text("a storage disk to attach", { field: "storageDiskIds", placeholder: "id", complete: diskIds })),
  securityGroup: many(
    text("a security group that guards it", {
      field: "securityGroupIds",
      placeholder: "id",
      complete: securityGroupIds,
    }),
  ),
  network: many(text("a private network that it joins", { placeholder: "id", complete: networkIds })),
  publicIp: toggle("give it a public address, which it has by default"),
  metadata: many(text("a note on it", { placeholder: "key=value" })),
  ...accessFlags,
  startScript,
  passwordStdin: toggle("read the login user's password from stdin"),
  commitmentTerm,
  ...expiryFlags,
  maxPrice: number("refuse when it would cost more, in US dollars an hour", { placeholder: "usd" }),
};

/** The flags of `vm create`. */
export type CreateVmFlags = typeof flags;

/** `vm create`: the price is told before it is sent; a dry run lets the service check it. */
export const create = defineCreate(vm, {
  brief: "create and start a VM",
  description:
    "It is charged from then on. What it will cost is told first. With --dry-run the service checks the request and creates nothing.",
  flags,
  idField: "vmId",
  prepare: async (call, body: Partial<CreateVMBody>) => (await import("./order.ts")).orderBody(call, body),
  before: async (call, body: CreateVMBody) => (await import("./order.ts")).beforeOrder(call, body),
  send: (call, body: CreateVMBody) => call.project.vms.create({ ...body, validateOnly: undefined }, call.options),
  until: "ACTIVE",
  operations: ["CreateVM"],
  examples: [
    "cudo vm create train-01 --data-center gb-bournemouth-1 --machine-type epyc-rome-rtx-a4000 --image ubuntu-nvidia-docker --vcpus 4 --memory-gib 16 --gpus 1 --wait",
    "cudo vm create web --from-file vm.json --max-price 0.10 --dry-run",
  ],
});
