import { type Call, defineAction, defineGroup, required, UsageError, whole } from "../../kit/index.ts";
import { diskIds, securityGroupIds } from "../shared/ids.ts";
import { vm } from "./resource.ts";

const diskArg = { name: "disk", brief: "the id of the disk", complete: diskIds };
const groupArg = { name: "security-group", brief: "the id of the security group", complete: securityGroupIds };

/** The second argument. It is there: the parser has counted. */
const second = (call: Pick<Call, "args">): string => call.args[1] ?? "";

/** `vm disk`: the same as `disk attach` and its siblings, seen from the VM. */
export const diskGroup = defineGroup({
  brief: "The disks of a VM",
  commands: {
    attach: defineAction(vm, {
      brief: "plug a disk into a VM",
      args: [diskArg],
      each: (call, id) => call.project.disks.attach(second(call), { vmId: id }, call.options),
      done: "attached a disk to",
      operations: ["AttachStorageDisk"],
      examples: ["cudo vm disk attach train-01 data-1"],
    }),
    detach: defineAction(vm, {
      brief: "unplug a disk from a VM; the data stays",
      args: [diskArg],
      each: async (call, id) => {
        const { vmId } = await call.project.disks.get(second(call), call.options);
        if (vmId !== id) {
          throw new UsageError(
            `disk ${second(call)} is ${vmId === "" ? "on no VM" : `on VM ${vmId}`}, not on ${id}`,
            "cudo disk list",
          );
        }
        await call.project.disks.detach(second(call), call.options);
      },
      done: "detached a disk from",
      operations: ["DetachStorageDisk"],
    }),
    resize: defineAction(vm, {
      brief: "make a disk of a VM larger; it never shrinks",
      args: [diskArg],
      flags: { sizeGib: required(whole("the new size", { placeholder: "gib" })) },
      each: (call, id) =>
        call.project.vms.resizeDisk(id, { diskId: second(call), sizeGib: call.flags.sizeGib }, call.options),
      done: "resized a disk of",
      operations: ["ResizeVMDisk"],
      examples: ["cudo vm disk resize train-01 data-1 --size-gib 200"],
    }),
  },
});

/** `vm security-group`. */
export const securityGroup = defineGroup({
  brief: "The security groups that guard a VM",
  commands: {
    attach: defineAction(vm, {
      brief: "guard a VM with one more security group",
      args: [groupArg],
      each: (call, id) => call.project.vms.attachSecurityGroup(id, second(call), call.options),
      done: "attached a security group to",
      operations: ["AttachSecurityGroup"],
    }),
    detach: defineAction(vm, {
      brief: "take a security group off a VM; a VM without any lets all traffic through",
      args: [groupArg],
      each: (call, id) => call.project.vms.detachSecurityGroup(id, second(call), call.options),
      done: "detached a security group from",
      operations: ["DetachSecurityGroup"],
    }),
  },
});
