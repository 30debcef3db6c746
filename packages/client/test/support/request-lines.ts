import type { OperationId } from "@cudo-compute/types/operations";
import type { CudoCompute } from "../../src/cudo-compute.ts";

/** The one call that sends an operation, and what has to leave the client. */
export interface Row {
  readonly call: (cudo: CudoCompute) => PromiseLike<unknown>;
  /** Method, path and query. */
  readonly request: `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /v1/${string}`;
  /** Absent where the API takes no body. */
  readonly body?: object;
}

const P = "/v1/projects/p1";
const B = "/v1/billing-accounts/b1";

const vm = { vmId: "vm1", dataCenterId: "dc1", machineType: "mt1", bootDiskImageId: "img1", vcpus: 4, memoryGib: 16 };
const disk = { id: "d1", dataCenterId: "dc1", sizeGib: 10 };
const network = { id: "n1", dataCenterId: "dc1", ipRange: "10.0.0.0/24" };
const group = { id: "g1", dataCenterId: "dc1", description: "Web", rules: [] };
const machine = { id: "m1", dataCenterId: "dc1", machineTypeId: "mt1", os: "ubuntu/noble" };
const cluster = { id: "c1", dataCenterId: "dc1", machineTypeId: "mt1", machineCount: 2 };
const volume = { id: "v1", dataCenterId: "dc1", sizeGib: 100 };
const user = { dataCenterId: "dc1", id: "u1" };
const viewer = { userEmail: "ada@example.com", permissionRole: "VIEWER" } as const;
const period = { startTime: new Date(Date.UTC(2026, 0, 1)), endTime: "2026-02-01T00:00:00Z" };

/** Every operation of the API. Leaving one out does not compile. */
export const rows: Readonly<Record<OperationId, Row>> = {
  // Projects
  ListProjects: { call: (c) => c.projects.list({ pageSize: 5 }), request: "GET /v1/projects?pageSize=5" },
  GetProject: { call: (c) => c.projects.get("p2"), request: "GET /v1/projects/p2" },
  CreateProject: {
    call: (c) => c.projects.create({ id: "p2", billingAccountId: "b1" }),
    request: "POST /v1/projects",
    body: { id: "p2", billingAccountId: "b1" },
  },
  UpdateProject: {
    call: (c) => c.projects.update("p2", { billingAccountId: "b2" }),
    request: "PATCH /v1/projects/p2",
    body: { billingAccountId: "b2" },
  },
  DeleteProject: { call: (c) => c.projects.delete("p2"), request: "DELETE /v1/projects/p2" },
  GetProjectPermissions: {
    call: (c) => c.projects.permissions.list("p2"),
    request: "GET /v1/projects/p2:list-permissions",
  },
  AddProjectPermission: {
    call: (c) => c.projects.permissions.add("p2", viewer),
    request: "POST /v1/projects/p2:add-permission",
    body: viewer,
  },
  RemoveProjectPermission: {
    call: (c) => c.projects.permissions.remove("p2", viewer),
    request: "POST /v1/projects/p2:remove-permission",
    body: viewer,
  },
  ListProjectSshKeys: { call: (c) => c.projects.sshKeys.list("p2"), request: "GET /v1/project/p2/ssh-keys" },

  // Virtual machines
  ListVMs: { call: (c) => c.vms.list({ networkId: "n1" }), request: `GET ${P}/vms?networkId=n1` },
  GetVM: { call: (c) => c.vms.get("vm1"), request: `GET ${P}/vms/vm1` },
  CreateVM: { call: (c) => c.vms.create(vm), request: `POST ${P}/vm`, body: vm },
  TerminateVM: { call: (c) => c.vms.terminate("vm1"), request: `POST ${P}/vms/vm1/terminate` },
  StartVM: { call: (c) => c.vms.start("vm1"), request: `POST ${P}/vms/vm1/start` },
  StopVM: { call: (c) => c.vms.stop("vm1"), request: `POST ${P}/vms/vm1/stop` },
  RebootVM: { call: (c) => c.vms.reboot("vm1"), request: `POST ${P}/vms/vm1/reboot` },
  ResizeVM: {
    call: (c) => c.vms.resize("vm1", { vcpus: 8, memoryGib: 32 }),
    request: `POST ${P}/vms/vm1/resize?vcpus=8&memoryGib=32`,
  },
  ResizeVMDisk: {
    call: (c) => c.vms.resizeDisk("vm1", { diskId: "d1", sizeGib: 20 }),
    request: `PATCH ${P}/vms/vm1/disks?diskId=d1&sizeGib=20`,
  },
  CountVMs: { call: (c) => c.vms.count(), request: `GET ${P}/count-vms` },
  ConnectVM: {
    call: (c) => c.vms.connect("vm1", { connectionId: "x" }),
    request: `GET ${P}/vms/vm1/connect?connectionId=x`,
  },
  MonitorVM: { call: (c) => c.vms.monitor("vm1"), request: `GET ${P}/vms/vm1/monitor` },
  CommitVM: {
    call: (c) => c.vms.commit("vm1", { commitmentTerm: "COMMITMENT_TERM_1_MONTH" }),
    request: `POST ${P}/vm/vm1/commit`,
    body: { commitmentTerm: "COMMITMENT_TERM_1_MONTH" },
  },
  UpdateVMExpireTime: {
    call: (c) => c.vms.updateExpireTime("vm1", { ttl: "3600s" }),
    request: `POST ${P}/vm/vm1/expire-time`,
    body: { ttl: "3600s" },
  },
  UpdateVMMetadata: {
    call: (c) => c.vms.updateMetadata("vm1", { metadata: { owner: "ada" }, merge: true }),
    request: `POST ${P}/vm/vm1/metadata`,
    body: { metadata: { owner: "ada" }, merge: true },
  },
  UpdateVMPassword: {
    call: (c) => c.vms.updatePassword("vm1", { password: "Secret-1" }),
    request: `POST ${P}/vm/vm1/password`,
    body: { password: "Secret-1" },
  },
  UpdateVMAuthorizedSSHKeys: {
    call: (c) => c.vms.updateAuthorizedSshKeys("vm1", { sshKeySource: "SSH_KEY_SOURCE_USER" }),
    request: `POST ${P}/vm/vm1/authorized-ssh-keys`,
    body: { sshKeySource: "SSH_KEY_SOURCE_USER" },
  },
  AttachSecurityGroup: {
    call: (c) => c.vms.attachSecurityGroup("vm1", "g1"),
    request: `PATCH ${P}/vm/vm1/security-group/attach?securityGroupId=g1`,
  },
  DetachSecurityGroup: {
    call: (c) => c.vms.detachSecurityGroup("vm1", "g1"),
    request: `PATCH ${P}/vm/vm1/security-group/detach?securityGroupId=g1`,
  },

  // Disks and images
  ListDisks: {
    call: (c) => c.disks.list({ dataCenterId: "dc1" }, { pageSize: 7 }),
    request: `GET ${P}/disks?dataCenterId=dc1&pageSize=7`,
  },
  GetDisk: { call: (c) => c.disks.get("d1"), request: `GET ${P}/disks/d1` },
  CreateStorageDisk: { call: (c) => c.disks.create(disk), request: `POST ${P}/disks`, body: disk },
  DeleteStorageDisk: { call: (c) => c.disks.delete("d1"), request: `DELETE ${P}/disks/d1` },
  AttachStorageDisk: {
    call: (c) => c.disks.attach("d1", { vmId: "vm1" }),
    request: `PATCH ${P}/disk/d1/attach?vmId=vm1`,
  },
  DetachStorageDisk: { call: (c) => c.disks.detach("d1"), request: `PUT ${P}/disk/d1/detach` },
  ListPublicVMImages: { call: (c) => c.publicImages.list(), request: "GET /v1/vms/public-images" },
  ListPrivateVMImages: { call: (c) => c.images.list(), request: `GET ${P}/images` },
  GetPrivateVMImage: { call: (c) => c.images.get("img1"), request: `GET ${P}/images/img1` },
  CreatePrivateVMImage: {
    call: (c) => c.images.create({ id: "img1", vmId: "vm1", description: "Drivers & tools" }),
    request: `POST ${P}/images?id=img1&vmId=vm1&description=Drivers%20%26%20tools`,
  },
  UpdatePrivateVMImage: {
    call: (c) => c.images.update("img1", { description: "New" }),
    request: `POST ${P}/images/img1?description=New`,
  },
  DeletePrivateVMImage: { call: (c) => c.images.delete("img1"), request: `DELETE ${P}/images/img1` },

  // Networks and security groups
  ListNetworks: { call: (c) => c.networks.list(), request: `GET ${P}/networks` },
  GetNetwork: { call: (c) => c.networks.get("n1"), request: `GET ${P}/networks/n1` },
  CreateNetwork: { call: (c) => c.networks.create(network), request: `POST ${P}/networks`, body: network },
  DeleteNetwork: { call: (c) => c.networks.delete("n1"), request: `DELETE ${P}/networks/n1` },
  StartNetwork: { call: (c) => c.networks.start("n1"), request: `POST ${P}/networks/n1/start` },
  StopNetwork: { call: (c) => c.networks.stop("n1"), request: `POST ${P}/networks/n1/stop` },
  ListSecurityGroups: {
    call: (c) => c.securityGroups.list({ dataCenterId: "dc1" }),
    request: `GET ${P}/security-groups?dataCenterId=dc1`,
  },
  GetSecurityGroup: { call: (c) => c.securityGroups.get("g1"), request: `GET ${P}/security-groups/g1` },
  CreateSecurityGroup: {
    call: (c) => c.securityGroups.create(group),
    request: `POST ${P}/security-groups`,
    body: group,
  },
  UpdateSecurityGroup: {
    call: (c) => c.securityGroups.update("g1", { description: "Web", rules: [] }),
    request: `PATCH ${P}/security-groups/g1`,
    body: { description: "Web", rules: [] },
  },
  DeleteSecurityGroup: { call: (c) => c.securityGroups.delete("g1"), request: `DELETE ${P}/security-groups/g1` },

  // Bare metal and clusters
  ListMachines: { call: (c) => c.machines.list(), request: `GET ${P}/machines` },
  GetMachine: { call: (c) => c.machines.get("m1"), request: `GET ${P}/machines/m1` },
  CreateMachine: { call: (c) => c.machines.create(machine), request: `POST ${P}/machines`, body: machine },
  UpdateMachine: {
    call: (c) => c.machines.update("m1", { powerState: "OFF" }),
    request: `PATCH ${P}/machines/m1`,
    body: { powerState: "OFF" },
  },
  DeleteMachine: { call: (c) => c.machines.delete("m1"), request: `DELETE ${P}/machines/m1` },
  DeployMachineOS: {
    call: (c) => c.machines.deploy("m1", { os: "ubuntu/jammy" }),
    request: `POST ${P}/machines/m1/deploy`,
    body: { os: "ubuntu/jammy" },
  },
  ListMachineOperatingSystems: {
    call: (c) => c.machines.operatingSystems.list(),
    request: "GET /v1/machines/operating-systems",
  },
  ListClusters: { call: (c) => c.clusters.list(), request: `GET ${P}/clusters` },
  GetCluster: { call: (c) => c.clusters.get("c1"), request: `GET ${P}/clusters/c1` },
  CreateCluster: { call: (c) => c.clusters.create(cluster), request: `POST ${P}/clusters`, body: cluster },
  UpdateCluster: {
    call: (c) => c.clusters.update("c1", { machineCount: 3 }),
    request: `PATCH ${P}/clusters/c1`,
    body: { machineCount: 3 },
  },
  DeleteCluster: { call: (c) => c.clusters.delete("c1"), request: `DELETE ${P}/clusters/c1` },
  UpdateClusterMachine: {
    call: (c) => c.clusters.machines.update("cm1", { volumeIds: ["v1"] }),
    request: `PATCH ${P}/cluster-machines/cm1`,
    body: { volumeIds: ["v1"] },
  },
  DeleteClusterMachine: {
    call: (c) => c.clusters.machines.delete("cm1"),
    request: `DELETE ${P}/cluster-machines/cm1`,
  },
  RebootClusterMachine: {
    call: (c) => c.clusters.machines.reboot("cm1"),
    request: `POST ${P}/cluster-machines/cm1:reboot`,
  },
  RenameClusterMachine: {
    call: (c) => c.clusters.machines.rename("cm1", "cm2"),
    request: `POST ${P}/cluster-machines/cm1:rename?newId=cm2`,
  },

  // Volumes and object storage
  ListVolumes: { call: (c) => c.volumes.list(), request: `GET ${P}/volumes` },
  GetVolume: { call: (c) => c.volumes.get("v1"), request: `GET ${P}/volumes/v1` },
  CreateVolume: { call: (c) => c.volumes.create(volume), request: `POST ${P}/volumes`, body: volume },
  UpdateVolume: {
    call: (c) => c.volumes.update("v1", { sizeGib: 200 }),
    request: `PATCH ${P}/volumes/v1`,
    body: { sizeGib: 200 },
  },
  DeleteVolume: { call: (c) => c.volumes.delete("v1"), request: `DELETE ${P}/volumes/v1` },
  ListVolumePrices: { call: (c) => c.volumes.prices.list(), request: "GET /v1/volumes/prices" },
  ListObjectStorageBuckets: {
    call: (c) => c.objectStorage.buckets.list(),
    request: `GET ${P}/object-storage/buckets`,
  },
  GetObjectStorageBucket: {
    call: (c) => c.objectStorage.buckets.get({ dataCenterId: "dc1", id: "data" }),
    request: `GET ${P}/object-storage/buckets/dc1/data`,
  },
  GetObjectStorageSessionKey: {
    call: (c) => c.objectStorage.sessionKey("dc1"),
    request: `GET ${P}/object-storage/session-key/dc1`,
  },
  ListObjectStorageUsers: { call: (c) => c.objectStorage.users.list(), request: `GET ${P}/object-storage/users` },
  GetObjectStorageUser: {
    call: (c) => c.objectStorage.users.get(user),
    request: `GET ${P}/object-storage/users/dc1/u1`,
  },
  CreateObjectStorageUser: {
    call: (c) => c.objectStorage.users.create(user),
    request: `POST ${P}/object-storage/users/dc1`,
    body: { id: "u1" },
  },
  DeleteObjectStorageUser: {
    call: (c) => c.objectStorage.users.delete(user),
    request: `DELETE ${P}/object-storage/users/dc1/u1`,
  },
  GenerateObjectStorageKey: {
    call: (c) => c.objectStorage.users.keys.create(user),
    request: `POST ${P}/object-storage/users/dc1/u1`,
  },
  DeleteObjectStorageKey: {
    call: (c) => c.objectStorage.users.keys.delete(user, "AK1"),
    request: `DELETE ${P}/object-storage/users/dc1/u1/keys/AK1`,
  },

  // The catalogue
  ListVMDataCenters: { call: (c) => c.dataCenters.list(), request: "GET /v1/vms/data-centers" },
  ListVMGpuModels: { call: (c) => c.gpuModels.list(), request: "GET /v1/vms/gpu-models" },
  ListVMMachineTypes: {
    call: (c) => c.machineTypes.list({ projectId: "p2", dataCenterId: "dc1" }),
    request: "GET /v1/vms/machine-types?projectId=p2",
  },
  ListVMMachineTypes2: {
    call: (c) => c.machineTypes.listLegacy({ projectId: "p2" }),
    request: "GET /v1/vms/machine-types-2?projectId=p2",
  },
  GetVMMachineType: {
    call: (c) => c.machineTypes.get({ dataCenterId: "dc1", machineType: "mt1" }),
    request: "GET /v1/vms/data-centers/dc1/machine_types/mt1",
  },
  ListMachineTypes: {
    call: (c) => c.machineTypes.bareMetal.list({ projectId: "p2", minMachinesFree: 1 }),
    request: "GET /v1/machines-types?projectId=p2",
  },
  ListClusterMachineTypes: {
    call: (c) => c.machineTypes.cluster.list({ projectId: "p2", gpuModelId: "h100" }),
    request: "GET /v1/clusters/machine-types?projectId=p2",
  },
  GetClusterMachineType: {
    call: (c) => c.machineTypes.cluster.get({ dataCenterId: "dc1", machineTypeId: "mt1", projectId: "p2" }),
    request: "GET /v1/clusters/data-centers/dc1/machine-types/mt1?projectId=p2",
  },

  // Billing
  ListBillingAccounts: { call: (c) => c.billing.accounts.list(), request: "GET /v1/billing-accounts" },
  GetBillingAccount: { call: (c) => c.billing.accounts.get("b1"), request: `GET ${B}` },
  CreateBillingAccount: {
    call: (c) => c.billing.accounts.create({ displayName: "ML", email: "pay@example.com" }),
    request: "POST /v1/billing-accounts",
    body: { displayName: "ML", email: "pay@example.com" },
  },
  UpdateBillingAccount: {
    call: (c) => c.billing.accounts.update("b1", { displayName: "ML" }),
    request: `PATCH ${B}`,
    body: { updateMask: "displayName", billingAccount: { displayName: "ML" } },
  },
  DeleteBillingAccount: { call: (c) => c.billing.accounts.delete("b1"), request: `DELETE ${B}` },
  UndeleteBillingAccount: { call: (c) => c.billing.accounts.undelete("b1"), request: `POST ${B}:undelete` },
  GetBillingAccountDetails: { call: (c) => c.billing.accounts.details("b1"), request: `GET ${B}/details` },
  ListBillingAccountProjects: { call: (c) => c.billing.accounts.projects("b1"), request: `GET ${B}/projects` },
  GetBillingAccountPermissions: {
    call: (c) => c.billing.permissions.list("b1"),
    request: `GET ${B}:list-permissions`,
  },
  AddBillingAccountPermission: {
    call: (c) => c.billing.permissions.add("b1", viewer),
    request: `POST ${B}:add-permission`,
    body: viewer,
  },
  RemoveBillingAccountPermission: {
    call: (c) => c.billing.permissions.remove("b1", viewer),
    request: `POST ${B}:remove-permission`,
    body: viewer,
  },
  GetBillingAccountPaymentMethods: {
    call: (c) => c.billing.paymentMethods.list("b1"),
    request: `GET ${B}/payment-methods`,
  },
  RemoveBillingAccountPaymentMethod: {
    call: (c) => c.billing.paymentMethods.remove("b1", "pm1"),
    request: `DELETE ${B}/payment-methods/pm1`,
  },
  SetBillingAccountDefaultPaymentMethod: {
    call: (c) => c.billing.paymentMethods.setDefault("b1", "pm1"),
    request: `POST ${B}/payment-methods/pm1/set-default`,
  },
  GetBillingAccountSetupIntent: {
    call: (c) => c.billing.paymentMethods.setupIntent("b1"),
    request: `GET ${B}/setup-intent`,
  },
  CreateBillingAccountCreditPayment: {
    call: (c) => c.billing.credit.pay("b1", { amount: "50.00", paymentMethod: "pm1" }),
    request: `POST ${B}/credit?amount.value=50.00&paymentMethod=pm1`,
  },
  CreateBillingAccountCreditCheckoutSession: {
    call: (c) => c.billing.credit.checkout("b1", { amount: "50.00", returnUrl: "https://example.com/?a=b" }),
    request: `POST ${B}/credit-checkout-session?amount.value=50.00&returnUrl=https%3A%2F%2Fexample.com%2F%3Fa%3Db`,
  },
  ListBillingAccountCreditBalanceTransactions: {
    call: (c) => c.billing.credit.transactions("b1"),
    request: `GET ${B}/credit-balance-transactions`,
  },
  ListBillingAccountTransactions: {
    call: (c) => c.billing.transactions("b1", { pageSize: 3 }),
    request: `GET ${B}/transactions?pageSize=3`,
  },
  GetBillingAccountSpendDetails: {
    call: (c) => c.billing.spend("b1", period),
    request: `GET ${B}/spend/details?startTime=2026-01-01T00%3A00%3A00.000Z&endTime=2026-02-01T00%3A00%3A00Z`,
  },
  ListInvoices: {
    call: (c) => c.billing.invoices.list("b1", { status: "open" }),
    request: "GET /v1/invoices?id=b1&status=open",
  },
  ListOutstandingInvoices: {
    call: (c) => c.billing.invoices.outstanding(),
    request: "GET /v1/billing-accounts/invoices/outstanding",
  },

  // You
  GetCurrentUser: { call: (c) => c.account.get(), request: "GET /v1/auth" },
  DeleteUser: { call: (c) => c.account.delete(), request: "DELETE /v1/auth" },
  ListSshKeys: { call: (c) => c.sshKeys.list(), request: "GET /v1/ssh-keys" },
  GetSshKey: { call: (c) => c.sshKeys.get("k1"), request: "GET /v1/ssh-keys/k1" },
  CreateSshKey: {
    call: (c) => c.sshKeys.create({ publicKey: "ssh-ed25519 AAAA" }),
    request: "POST /v1/ssh-keys",
    body: { publicKey: "ssh-ed25519 AAAA" },
  },
  DeleteSshKey: { call: (c) => c.sshKeys.delete("k1"), request: "DELETE /v1/ssh-keys/k1" },
  ListApiKeys: { call: (c) => c.apiKeys.list(), request: "GET /v1/api-keys" },
  GenerateApiKey: {
    call: (c) => c.apiKeys.create({ apikeyId: "ci-pipeline" }),
    request: "POST /v1/api-keys",
    body: { apikeyId: "ci-pipeline" },
  },
  DeleteApiKey: { call: (c) => c.apiKeys.delete("ci-pipeline"), request: "DELETE /v1/api-keys/ci-pipeline" },
  SearchResources: { call: (c) => c.search("gpu 1"), request: "GET /v1/resources/search?query=gpu%201" },
};
