import {
  defineAction,
  defineCommand,
  defineDelete,
  defineGet,
  defineGroup,
  defineList,
  defineWait,
  duration,
  firstArg,
  plain,
  text,
  toggle,
  UsageError,
  whole,
} from "../../kit/index.ts";
import { idsOf } from "../../kit/resource.ts";
import { networkIds } from "../shared/ids.ts";
import { diskGroup, securityGroup } from "./attachments.ts";
import { create } from "./create.ts";
import { lostWith, vm } from "./resource.ts";
import { commit, expire, metadata, password, sshKeys } from "./settings.ts";

const vmArg = { name: "vm", brief: "the id of the VM", complete: idsOf(vm) };

/** The flags of `vm ssh`. */
export const sshFlags = {
  user: text("the user to log in as, root by default", { placeholder: "name" }),
  port: whole("the port of the SSH server", { placeholder: "port" }),
  identity: text("the private key to log in with", { placeholder: "file", short: "i" }),
  internal: toggle("connect to the internal address"),
  wait: toggle("wait until the VM is active"),
  print: toggle("show the ssh command line and do not run it"),
};

/** The flags of `vm monitor`. */
export const monitorFlags = {
  watch: duration("look again every so often, 10s by default", { bare: "10s" }),
  limit: whole("only the latest samples"),
};

export const group = defineGroup({
  brief: "Virtual machines",
  commands: {
    list: defineList(vm, {
      flags: { network: text("only VMs on this network", { placeholder: "id", complete: networkIds }) },
      fetch: (call, page) => call.project.vms.list({ networkId: call.flags.network }, page),
      examples: ["cudo vm list --filter state=active --sort price:desc", "cudo vm list -o ids | xargs cudo vm stop"],
    }),
    get: defineGet(vm),
    create,
    delete: defineDelete(vm, {
      verb: "Terminate",
      brief: "terminate VMs for good; their boot disks are destroyed, storage disks stay",
      aliases: ["rm", "terminate"],
      each: (call, id) => call.project.vms.terminate(id, call.options),
      lost: lostWith,
      operations: ["TerminateVM"],
      examples: ["cudo vm delete train-01", "cudo vm list --filter state=stopped -o ids | xargs cudo vm delete --yes"],
    }),
    start: defineAction(vm, {
      brief: "start stopped VMs",
      each: (call, id) => call.project.vms.start(id, call.options),
      done: "started",
      until: "ACTIVE",
      ensure: "ACTIVE",
      operations: ["StartVM"],
    }),
    stop: defineAction(vm, {
      brief: "stop active VMs; a stopped VM keeps its place and is still charged",
      each: (call, id) => call.project.vms.stop(id, call.options),
      done: "stopped",
      until: "STOPPED",
      ensure: "STOPPED",
      operations: ["StopVM"],
      examples: ["cudo vm stop train-01 --wait"],
    }),
    reboot: defineAction(vm, {
      brief: "restart the operating system of VMs",
      each: (call, id) => call.project.vms.reboot(id, call.options),
      done: "rebooting",
      operations: ["RebootVM"],
    }),
    resize: defineAction(vm, {
      brief: "change the vCPUs or the memory of a stopped VM",
      variadic: false,
      flags: {
        vcpus: whole("the new number of virtual CPUs"),
        memoryGib: whole("the new memory", { placeholder: "gib" }),
      },
      each: (call, id) => {
        const { vcpus, memoryGib } = call.flags;
        if (vcpus === undefined && memoryGib === undefined) {
          throw new UsageError("nothing is to be changed", "name at least one of --vcpus, --memory-gib");
        }
        return call.project.vms.resize(id, { vcpus, memoryGib }, call.options);
      },
      done: "resized",
      until: "STOPPED",
      operations: ["ResizeVM"],
      examples: ["cudo vm resize train-01 --vcpus 8 --memory-gib 32 --wait"],
    }),
    wait: defineWait(vm, { until: "ACTIVE", examples: ["cudo vm wait train-01 --for stopped"] }),
    ssh: defineCommand({
      brief: "log in to a VM with ssh, or run a command there",
      description: "Uses the system's ssh with its settings, and ends with its exit code.",
      scope: "project",
      args: [vmArg],
      passThrough: true,
      flags: sshFlags,
      operations: ["GetVM"],
      examples: ["cudo vm ssh train-01", "cudo vm ssh train-01 -- nvidia-smi"],
      run: async (call) => (await import("./ssh.ts")).ssh(call),
    }),
    console: defineCommand({
      brief: "show the address of a VM's screen; its token is in -o json",
      scope: "project",
      args: [vmArg],
      flags: { connectionId: text("go on with this connection", { placeholder: "id" }) },
      operations: ["ConnectVM"],
      run: async (call) => {
        const { connectionId } = call.flags;
        const answer = await call.project.vms.connect(firstArg(call), { connectionId }, call.options);
        return plain(answer.connectUrl, answer);
      },
    }),
    monitor: defineCommand({
      brief: "show the load of a VM: curves on a terminal, samples in a pipe",
      scope: "project",
      args: [vmArg],
      flags: monitorFlags,
      operations: ["MonitorVM"],
      examples: ["cudo vm monitor train-01 --watch", "cudo vm monitor train-01 -o csv"],
      run: async (call) => (await import("./monitor.ts")).monitor(call),
    }),
    count: defineCommand({
      brief: "count the VMs of the project",
      scope: "project",
      operations: ["CountVMs"],
      run: async (call) => {
        const count = await call.project.vms.count(call.options);
        return plain(String(count), { count });
      },
    }),
    password,
    metadata,
    "ssh-keys": sshKeys,
    expire,
    commit,
    disk: diskGroup,
    "security-group": securityGroup,
  },
});
