import { operations } from "@cudo-compute/types/operations";
import { describe, expect, test } from "vitest";
import { tree } from "../src/commands/tree.ts";
import type { Command, Group } from "../src/kit/command.ts";
import { DC, given, PUBLIC_KEY } from "./support/given.ts";
import { createWorld, type RunOptions, type World } from "./support/world.ts";

/** How an operation is reached. */
interface Way {
  readonly given?: readonly string[];
  /** What ids the service has chosen is found out first. */
  readonly line: string | ((world: World) => Promise<string>);
  readonly options?: Parameters<typeof createWorld>[0];
  readonly run?: RunOptions;
}

const BUCKET = { buckets: [{ id: "photos", dataCenterId: DC, objectCount: 3, sizeBytes: 2 ** 40 }] };
const GUEST = "--user-email grace@example.com --role viewer";

const idOf = async (world: World, list: string): Promise<string> => {
  const { stdout } = await world.run(`${list} -o ids`);
  return stdout.trim().split("\n")[0] ?? "";
};

/** A new billing account, which pays for nothing. */
const spareAccount = async (world: World): Promise<string> =>
  (await world.run("billing account create --display-name Spare --email ada@example.com")).stdout.trim();

/** Every operation of the API, and a command line that sends it. */
const WAYS: Readonly<Record<keyof typeof operations, Way | Way["line"]>> = {
  ListVMDataCenters: "vm-data-center list",
  ListVMGpuModels: "gpu-model list",
  ListVMMachineTypes: "vm-type list",
  ListVMMachineTypes2: "vm-type list --legacy",
  GetVMMachineType: `vm-type get epyc-rome-rtx-a4000 --data-center ${DC}`,
  ListPublicVMImages: "image list --public",

  CreateVM: given.vm[0],
  CountVMs: "vm count",
  ListVMs: "vm list",
  GetVM: { given: given.vm, line: "vm get train-01" },
  ConnectVM: { given: given.vm, line: "vm console train-01" },
  MonitorVM: { given: given.vm, line: "vm monitor train-01" },
  StartVM: { given: given.stoppedVm, line: "vm start train-01 --wait" },
  StopVM: { given: given.vm, line: "vm stop train-01 --wait" },
  RebootVM: { given: given.vm, line: "vm reboot train-01" },
  ResizeVM: { given: given.stoppedVm, line: "vm resize train-01 --vcpus 6 --wait" },
  TerminateVM: { given: given.vm, line: "vm delete train-01 --yes --wait" },
  CommitVM: { given: given.vm, line: "vm commit train-01 --term 1-month --yes" },
  UpdateVMExpireTime: { given: given.vm, line: "vm expire set train-01 --ttl 8h" },
  UpdateVMMetadata: { given: given.vm, line: "vm metadata set train-01 --metadata owner=ada --merge" },
  UpdateVMPassword: {
    given: given.vm,
    line: "vm password train-01 --password-stdin",
    run: { stdin: "Correct-Horse-1\n" },
  },
  UpdateVMAuthorizedSSHKeys: { given: given.vm, line: "vm ssh-keys set train-01 --ssh-key-source user" },
  AttachSecurityGroup: { given: [...given.vm, ...given.group], line: "vm security-group attach train-01 web" },
  DetachSecurityGroup: {
    given: [...given.vm, ...given.group, "vm security-group attach train-01 web"],
    line: "vm security-group detach train-01 web",
  },
  ResizeVMDisk: { given: given.attachedDisk, line: "vm disk resize train-01 data --size-gib 20" },

  ListDisks: "disk list",
  CreateStorageDisk: given.disk[0],
  GetDisk: { given: given.disk, line: "disk get data" },
  DeleteStorageDisk: { given: given.disk, line: "disk delete data --yes --wait" },
  AttachStorageDisk: { given: [...given.vm, ...given.disk], line: "vm disk attach train-01 data" },
  DetachStorageDisk: { given: given.attachedDisk, line: "vm disk detach train-01 data" },

  ListPrivateVMImages: "image list --private",
  CreatePrivateVMImage: { given: given.vm, line: "image create base --from train-01 --wait" },
  GetPrivateVMImage: { given: given.image, line: "image get base" },
  UpdatePrivateVMImage: { given: given.image, line: "image update base --description Drivers" },
  DeletePrivateVMImage: { given: given.image, line: "image delete base --yes --wait" },

  ListNetworks: "network list",
  CreateNetwork: given.network[0],
  GetNetwork: { given: given.network, line: "network get lab" },
  DeleteNetwork: { given: given.network, line: "network delete lab --yes --wait" },
  StartNetwork: { given: given.stoppedNetwork, line: "network start lab --wait" },
  StopNetwork: { given: given.network, line: "network stop lab --wait" },

  ListSecurityGroups: "security-group list",
  CreateSecurityGroup: given.group[0],
  GetSecurityGroup: { given: given.group, line: "security-group get web" },
  UpdateSecurityGroup: { given: given.group, line: "security-group update web --description SSH" },
  DeleteSecurityGroup: { given: given.group, line: "security-group delete web --yes" },

  ListMachineTypes: "machine-type list",
  ListMachineOperatingSystems: "machine os list",
  ListMachines: "machine list",
  CreateMachine: given.machine[0],
  GetMachine: { given: given.machine, line: "machine get metal-1" },
  UpdateMachine: { given: given.machine, line: "machine power metal-1 off --wait" },
  DeployMachineOS: { given: given.machine, line: "machine deploy metal-1 --os ubuntu/jammy --yes --wait" },
  DeleteMachine: { given: given.machine, line: "machine delete metal-1 --yes --wait" },

  ListClusterMachineTypes: "cluster-machine-type list",
  GetClusterMachineType: `cluster-machine-type get epyc-milan --data-center ${DC}`,
  ListClusters: "cluster list",
  CreateCluster: given.cluster[0],
  GetCluster: { given: given.cluster, line: "cluster machine list train" },
  UpdateCluster: { given: given.cluster, line: "cluster update train --machine-count 3 --wait" },
  DeleteCluster: { given: given.cluster, line: "cluster delete train --yes --wait" },
  UpdateClusterMachine: { given: given.cluster, line: "cluster machine update train-1 --power-state off" },
  RebootClusterMachine: { given: given.cluster, line: "cluster machine reboot train-1" },
  RenameClusterMachine: { given: given.cluster, line: "cluster machine rename train-1 head" },
  DeleteClusterMachine: { given: given.cluster, line: "cluster machine delete train-1 --yes" },

  ListVolumePrices: "volume price list",
  ListVolumes: "volume list",
  CreateVolume: given.volume[0],
  GetVolume: { given: given.volume, line: "volume get datasets" },
  UpdateVolume: { given: given.volume, line: "volume update datasets --size-gib 2000 --wait" },
  DeleteVolume: { given: given.volume, line: "volume delete datasets --yes --wait" },

  ListObjectStorageBuckets: { options: BUCKET, line: "object-storage bucket list" },
  GetObjectStorageBucket: { options: BUCKET, line: `object-storage bucket get photos --data-center ${DC}` },
  GetObjectStorageSessionKey: `object-storage session-key --data-center ${DC} --export sh`,
  ListObjectStorageUsers: "object-storage user list",
  CreateObjectStorageUser: given.user[0],
  GetObjectStorageUser: { given: given.user, line: `object-storage user get backup --data-center ${DC}` },
  DeleteObjectStorageUser: { given: given.user, line: `object-storage user delete backup --data-center ${DC} --yes` },
  GenerateObjectStorageKey: { given: given.user, line: `object-storage key create backup --data-center ${DC}` },
  DeleteObjectStorageKey: {
    given: given.user,
    line: async (world) => {
      const key = (await world.run(`object-storage key create backup --data-center ${DC} -q`)).stdout.trim();
      return `object-storage key delete backup ${key} --data-center ${DC} --yes`;
    },
  },

  ListProjects: "project list",
  CreateProject: async (world: World) => `project create second --billing-account ${world.emulator.billingAccountId}`,
  GetProject: "project get demo",
  UpdateProject: async (world: World) => `project update demo --billing-account ${world.emulator.billingAccountId}`,
  DeleteProject: "project delete demo --yes",
  GetProjectPermissions: "project permission list",
  AddProjectPermission: given.guest[0],
  RemoveProjectPermission: { given: given.guest, line: `project permission remove ${GUEST} --yes` },
  ListProjectSshKeys: "project ssh-keys",

  ListSshKeys: "ssh-key list",
  CreateSshKey: { line: "ssh-key create --file -", run: { stdin: PUBLIC_KEY } },
  GetSshKey: { line: async (world) => `ssh-key get ${await addedKey(world)}` },
  DeleteSshKey: { line: async (world) => `ssh-key delete ${await addedKey(world)} --yes` },
  ListApiKeys: "api-key list",
  GenerateApiKey: given.apiKey[0],
  DeleteApiKey: { given: given.apiKey, line: "api-key delete spare --yes" },
  GetCurrentUser: "account get",
  DeleteUser: "account delete --yes",
  SearchResources: "search demo",

  ListBillingAccounts: "billing account list",
  CreateBillingAccount: "billing account create --display-name Lab --email ada@example.com",
  GetBillingAccount: "billing credit balance",
  UpdateBillingAccount: async (world: World) =>
    `billing account update ${world.emulator.billingAccountId} --display-name Lab`,
  DeleteBillingAccount: async (world: World) => `billing account delete ${await spareAccount(world)} --yes`,
  UndeleteBillingAccount: async (world: World) => {
    const id = await spareAccount(world);
    await world.run(`billing account delete ${id} --yes`);
    return `billing account undelete ${id}`;
  },
  GetBillingAccountDetails: async (world: World) => `billing account details ${world.emulator.billingAccountId}`,
  GetBillingAccountPermissions: "billing permission list",
  AddBillingAccountPermission: given.payer[0],
  RemoveBillingAccountPermission: { given: given.payer, line: `billing permission remove ${GUEST} --yes` },
  GetBillingAccountPaymentMethods: "billing payment-method list",
  RemoveBillingAccountPaymentMethod: "billing payment-method remove pm_visa --yes",
  SetBillingAccountDefaultPaymentMethod: "billing payment-method set-default pm_visa",
  GetBillingAccountSetupIntent: "billing setup-intent",
  ListBillingAccountProjects: "billing projects",
  GetBillingAccountSpendDetails: "billing spend --from 2026-01-01 --to 2027-01-01",
  CreateBillingAccountCreditPayment: given.payment[0],
  CreateBillingAccountCreditCheckoutSession:
    "billing credit checkout --amount 50 --return-url https://example.com/paid",
  ListBillingAccountCreditBalanceTransactions: { given: given.payment, line: "billing credit list" },
  ListBillingAccountTransactions: { given: given.payment, line: "billing transaction list" },
  ListInvoices: "billing invoice list",
  ListOutstandingInvoices: "billing invoice outstanding",
};

async function addedKey(world: World): Promise<string> {
  await world.run("ssh-key create --file -", { stdin: PUBLIC_KEY });
  return idOf(world, "ssh-key list");
}

const toWay = (way: Way | Way["line"]): Way =>
  typeof way === "string" || typeof way === "function" ? { line: way } : way;

describe("every operation of the API has a command", () => {
  test("there are 122", () => {
    expect(Object.keys(operations)).toHaveLength(122);
    expect(Object.keys(WAYS).sort()).toEqual(Object.keys(operations).sort());
  });

  test.for(Object.entries(WAYS))("%s", async ([operation, value]) => {
    const way = toWay(value);
    const world = createWorld(way.options ?? {});
    const env = { CUDO_BILLING_ACCOUNT_ID: world.emulator.billingAccountId };
    for (const line of way.given ?? []) expect(await world.run(line, { env })).toMatchObject({ code: 0 });
    const line = typeof way.line === "function" ? await way.line(world) : way.line;
    world.emulator.journal.clear();
    const ran = await world.run(line, { env, ...way.run });
    expect({ code: ran.code, stderr: ran.code === 0 ? "" : ran.stderr }).toEqual({ code: 0, stderr: "" });
    const reached = world.emulator.journal.entries().filter((entry) => entry.operation === operation);
    expect(reached.map(({ status }) => status)).toContain(200);
  });

  test("the commands name the operations that they send, and none is left out", async () => {
    const named = new Set<string>();
    const collect = (node: Command | Group): void => {
      if (node.kind === "command") for (const operation of node.operations ?? []) named.add(operation);
      else for (const child of Object.values(node.commands)) collect(child);
    };
    const entries = await Promise.all(Object.entries(tree).map(([, entry]) => entry.load()));
    for (const entry of entries) collect(entry);
    expect(Object.keys(operations).filter((operation) => !named.has(operation))).toEqual([]);
    expect([...named].filter((operation) => !Object.hasOwn(operations, operation))).toEqual([]);
  });
});
