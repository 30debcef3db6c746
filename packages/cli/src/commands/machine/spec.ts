import type { CreateMachineBody, DeployMachineOSBody, Image, UpdateMachineBody } from "@cudo-compute/client";
import {
  choice,
  column,
  defineAction,
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
} from "../../kit/index.ts";
import { accessFlags, commitmentTerm, dataCenter, startScript } from "../shared/flags.ts";
import { machineTypeIds, operatingSystemIds } from "../shared/ids.ts";
import { machine } from "./resource.ts";

const os = required(
  text("the operating system, of those in cudo machine os list", {
    field: "os",
    placeholder: "id",
    complete: operatingSystemIds,
  }),
);

const POWER = { on: "ON", off: "OFF", reboot: "REBOOTING" } as const;

/** The operating systems of bare-metal machines. */
const operatingSystem = defineResource<Image>({
  noun: ["operating system", "operating systems"],
  command: "machine os",
  scope: "public",
  columns: [
    column("id"),
    column("name", { field: "displayName" }),
    column("platform"),
    column("description", { wide: true }),
  ],
  all: (call) => call.api.machines.operatingSystems.list(call.options),
  operations: { list: "ListMachineOperatingSystems" },
});

export const group = defineGroup({
  brief: "Bare-metal machines",
  commands: {
    list: defineList(machine, { fetch: (call, page) => call.project.machines.list(page) }),
    get: defineGet(machine),
    create: defineCreate(machine, {
      flags: {
        dataCenter: required(dataCenter),
        machineType: required(
          text("the machine type, of those in cudo machine-type list", {
            field: "machineTypeId",
            placeholder: "type",
            complete: machineTypeIds,
          }),
        ),
        os,
        ...accessFlags,
        startScript,
        commitmentTerm,
      },
      prepare: async (call, body: Partial<CreateMachineBody>) =>
        (await import("../shared/access.ts")).withAccess(call, body),
      before: async (call, body: CreateMachineBody) => {
        const { machinesPrice, tellPrice } = await import("../shared/price.ts");
        const ref = { ...body, projectId: call.projectId };
        await tellPrice(call, `machine ${body.id}`, async () =>
          machinesPrice(await call.api.machineTypes.bareMetal.get(ref, call.options), body),
        );
      },
      send: (call, body: CreateMachineBody) => call.project.machines.create(body, call.options),
      until: "ACTIVE",
      operations: ["CreateMachine"],
      examples: [
        "cudo machine create metal-1 --data-center gb-bournemouth-1 --machine-type epyc-milan --os ubuntu/noble --wait",
      ],
    }),
    update: defineUpdate(machine, {
      flags: {
        powerState: choice("switch it", ["ON", "OFF"], { field: "powerState" }),
        commitmentTerm,
      },
      send: (call, id, body: UpdateMachineBody) => call.project.machines.update(id, body, call.options),
      until: "ACTIVE",
      operations: ["UpdateMachine"],
      examples: ["cudo machine update metal-1 --commitment-term 12-months"],
    }),
    delete: defineDelete(machine, {
      each: (call, id) => call.project.machines.delete(id, call.options),
      lost: ({ dataCenterId, disks, diskSizeGib }) => [
        dataCenterId,
        `${disks} disks of ${diskSizeGib} GiB will be lost`,
      ],
      operations: ["DeleteMachine"],
    }),
    deploy: defineAction(machine, {
      brief: "install another operating system; all that is on the machine is lost",
      variadic: false,
      flags: { os, ...accessFlags, startScript },
      each: async (call, id) => {
        const { withAccess } = await import("../shared/access.ts");
        const { os, sshKeySource } = call.flags;
        const given: DeployMachineOSBody = { os, ...(sshKeySource !== undefined && { sshKeySource }) };
        return call.project.machines.deploy(id, await withAccess(call, given), call.options);
      },
      done: "deployed",
      confirm: { verb: "Install over", lost: ({ os, diskSizeGib }) => [os, `all of ${diskSizeGib} GiB will be lost`] },
      until: "ACTIVE",
      operations: ["DeployMachineOS"],
      examples: ["cudo machine deploy metal-1 --os ubuntu/jammy --wait"],
    }),
    power: defineAction(machine, {
      brief: "switch a machine on or off, or restart it; one that is off is still charged",
      args: [{ name: "switch", brief: "on, off or reboot", values: Object.keys(POWER) }],
      each: async (call, id) => {
        const { powerOf } = await import("./power.ts");
        return call.project.machines.update(id, { powerState: powerOf(call, POWER) }, call.options);
      },
      done: "switched",
      until: "ACTIVE",
      operations: ["UpdateMachine"],
      examples: ["cudo machine power metal-1 off", "cudo machine power metal-1 reboot --wait"],
    }),
    wait: defineWait(machine, { until: "ACTIVE" }),
    os: defineGroup({
      brief: "Operating systems that machines can have",
      commands: {
        list: defineList(operatingSystem, { fetch: (call, page) => call.api.machines.operatingSystems.list(page) }),
      },
    }),
  },
});
