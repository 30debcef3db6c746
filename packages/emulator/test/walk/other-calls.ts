import type { OperationId } from "@cudo-compute/types/operations";
import * as given from "./given.ts";
import { DATA_CENTER, GUEST, METAL, PUBLIC_KEY } from "./given.ts";
import type { ValidCalls } from "./valid-call.ts";

const METAL_1 = { path: { id: "metal-1" }, given: given.machine } as const;
const TRAIN = { path: { id: "train" }, given: given.cluster } as const;
const TRAIN_1 = { path: { id: "train-1" }, given: given.cluster } as const;
const DATASETS = { path: { id: "datasets" }, given: given.volume } as const;
const BACKUP = { path: { dataCenterId: DATA_CENTER, id: "backup" }, given: given.storageUser } as const;
const BUCKET = { id: "photos", dataCenterId: DATA_CENTER, objectCount: 3, sizeBytes: 2 ** 40 };
const METHOD = { path: { paymentMethodId: "pm_visa" } } as const;
const INVOICED = { options: { credit: null, paymentMethods: [] }, given: given.invoice } as const;
const THIS_YEAR = { startTime: "2026-01-01T00:00:00Z", endTime: "2027-01-01T00:00:00Z" };

/** Machines, clusters, volumes and object storage. */
const METAL_CALLS = {
  ListMachineTypes: {},
  ListMachineOperatingSystems: {},
  ListMachines: METAL_1,
  CreateMachine: { body: { id: "metal-1", ...METAL, os: "ubuntu/noble" } },
  GetMachine: METAL_1,
  UpdateMachine: { ...METAL_1, body: { powerState: "OFF" } },
  DeployMachineOS: { ...METAL_1, body: { os: "ubuntu/jammy" } },
  DeleteMachine: METAL_1,

  ListClusterMachineTypes: {},
  GetClusterMachineType: { path: METAL },
  ListClusters: TRAIN,
  CreateCluster: { body: { id: "train", ...METAL, machineCount: 2 } },
  GetCluster: TRAIN,
  UpdateCluster: { ...TRAIN, body: { machineCount: 3 } },
  DeleteCluster: TRAIN,
  UpdateClusterMachine: { ...TRAIN_1, body: { powerState: "OFF" } },
  RebootClusterMachine: TRAIN_1,
  RenameClusterMachine: { ...TRAIN_1, query: { newId: "head" } },
  DeleteClusterMachine: TRAIN_1,

  ListVolumePrices: {},
  ListVolumes: DATASETS,
  CreateVolume: { body: { id: "datasets", dataCenterId: DATA_CENTER, sizeGib: 1000 } },
  GetVolume: DATASETS,
  UpdateVolume: { ...DATASETS, body: { sizeGib: 2000 } },
  DeleteVolume: DATASETS,

  ListObjectStorageBuckets: { options: { buckets: [BUCKET] } },
  GetObjectStorageBucket: { options: { buckets: [BUCKET] }, path: { dataCenterId: DATA_CENTER, id: "photos" } },
  GetObjectStorageSessionKey: { path: { dataCenterId: DATA_CENTER } },
  ListObjectStorageUsers: BACKUP,
  CreateObjectStorageUser: { path: { dataCenterId: DATA_CENTER }, body: { id: "backup" } },
  GetObjectStorageUser: BACKUP,
  GenerateObjectStorageKey: BACKUP,
  DeleteObjectStorageUser: BACKUP,
  DeleteObjectStorageKey: { ...BACKUP, given: given.storageKey },
} satisfies Partial<ValidCalls<OperationId>>;

/** Projects, keys, users, billing and search. */
const ACCOUNT_CALLS = {
  ListProjects: {},
  CreateProject: {
    body: ({ emulator }) => ({ id: "second", billingAccountId: emulator.billingAccountId }),
  },
  GetProject: {},
  UpdateProject: { body: ({ emulator }) => ({ billingAccountId: emulator.billingAccountId }) },
  DeleteProject: {},
  GetProjectPermissions: {},
  AddProjectPermission: { body: GUEST },
  RemoveProjectPermission: { given: given.projectGuest, body: GUEST },
  ListProjectSshKeys: { given: given.sshKey },

  ListSshKeys: { given: given.sshKey },
  CreateSshKey: { body: { publicKey: PUBLIC_KEY } },
  GetSshKey: { given: given.sshKey },
  DeleteSshKey: { given: given.sshKey },
  ListApiKeys: {},
  GenerateApiKey: { body: { apikeyId: "spare" } },
  DeleteApiKey: { path: { id: "spare" }, given: given.apiKey },
  GetCurrentUser: {},
  DeleteUser: {},
  SearchResources: { given: given.all(given.vm(), given.network(), given.volume), query: { query: "e" } },

  ListBillingAccounts: {},
  CreateBillingAccount: { body: { displayName: "Lab", email: "ada@example.com" } },
  GetBillingAccount: {},
  UpdateBillingAccount: { body: { updateMask: "displayName", billingAccount: { displayName: "Lab" } } },
  DeleteBillingAccount: { given: given.spareAccount },
  UndeleteBillingAccount: { given: given.deletedAccount },
  GetBillingAccountDetails: {},
  GetBillingAccountPermissions: {},
  AddBillingAccountPermission: { body: GUEST },
  RemoveBillingAccountPermission: { given: given.billingGuest, body: GUEST },
  GetBillingAccountPaymentMethods: {},
  RemoveBillingAccountPaymentMethod: METHOD,
  SetBillingAccountDefaultPaymentMethod: METHOD,
  GetBillingAccountSetupIntent: {},
  ListBillingAccountProjects: {},
  GetBillingAccountSpendDetails: { given: given.vm(), query: THIS_YEAR },
  CreateBillingAccountCreditPayment: { query: { "amount.value": "50", paymentMethod: "pm_visa" } },
  CreateBillingAccountCreditCheckoutSession: {
    query: { "amount.value": "50", returnUrl: "https://example.com/paid" },
  },
  ListBillingAccountCreditBalanceTransactions: { given: given.payment },
  ListBillingAccountTransactions: { given: given.payment },
  ListInvoices: { ...INVOICED, query: ({ emulator }) => ({ id: emulator.billingAccountId }) },
  ListOutstandingInvoices: INVOICED,
} satisfies Partial<ValidCalls<OperationId>>;

export const OTHER_CALLS = { ...METAL_CALLS, ...ACCOUNT_CALLS };
