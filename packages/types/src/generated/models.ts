// Generated from spec/ by `pnpm generate`. Do not edit.

/** Whether a state will change by itself, will stay until somebody acts, or is a failure. */
export type StateKind = "pending" | "settled" | "failed";

/** A key that lets a program act as the user who made it. */
export interface ApiKey {
  /**
   * The id that you chose.
   * @example ci-pipeline
   */
  id: string;
  /** The secret to send as the bearer token. Only GenerateApiKey fills it; elsewhere it is empty. */
  key: string;
  /** When the key was made. */
  createTime: string | null;
}

/** Which fields of the request are wrong (google.rpc.BadRequest). */
export interface BadRequest {
  /** The type's URL. */
  "@type": "type.googleapis.com/google.rpc.BadRequest";
  /** One entry for each thing that is wrong. */
  fieldViolations?: FieldViolation[] | undefined;
  [key: string]: unknown;
}

/** What pays for projects. It has credit, payment methods and invoices. Amounts are in US dollars. */
export interface BillingAccount {
  /** The id of the account, chosen by the service. */
  id: string;
  /** The name of the account for people. */
  displayName: string;
  /** Whether the account is in use. */
  state: BillingAccountState;
  /** Whether the account pays before or after use. */
  paymentTerms: PaymentTerms;
  /**
   * The credit that is left, in US dollars. Keep it above 0: at 0 every resource that the account pays for is
   * deleted.
   */
  creditBalance: Decimal | null;
  /** How the credit is topped up by itself. Null when that is not set up. */
  creditBalanceRecharge: CreditBalanceRecharge | null;
  /** What the account spends at present, in US dollars an hour. */
  hourlySpendRate: Decimal | null;
  /** The most that the account may spend, in US dollars an hour. Null when there is no such limit. */
  hourlySpendLimit: Decimal | null;
  /**
   * What the account spent this month, in US dollars. A bare decimal string, not a Decimal like the other amounts.
   */
  monthlySpend: string;
  /** The most that the account may spend, in US dollars a month. Null when there is no such limit. */
  monthlySpendLimit: Decimal | null;
  /** An amount that triggers billing, in US dollars. What exactly happens at it is not established. */
  billingThreshold: Decimal | null;
  /** What the next invoice comes to so far, in US dollars. */
  nextInvoiceTotal: Decimal | null;
  /** When the account is invoiced. Whether this is the last time or the next is not established. */
  invoiceTime: string | null;
  /** The address that invoices are made out to. */
  billingAddress: BillingAddress | null;
  /** The tax number of the payer. Null when none was given. */
  taxId: TaxId | null;
  /** The account's reference at Stripe, the payment processor. */
  stripeRef: string;
  /** The id of the user who created the account. */
  createBy: string;
  /** When the account was created. */
  createTime: string | null;
  /** When the account was deleted. Null for an account that is not. */
  deleteTime: string | null;
  /** When a deleted account is removed for good. Null for an account that is not deleted. */
  purgeTime: string | null;
}

/**
 * New values for a billing account. Send only the fields that you also name in `updateMask`. Amounts are in US
 * dollars.
 */
export interface BillingAccountBody {
  /**
   * The name of the account for people.
   * @example ML team
   */
  displayName?: string | undefined;
  /** The address to make invoices out to. */
  billingAddress?: BillingAddressBody | undefined;
  /** The tax number of the payer. */
  taxId?: TaxIdBody | undefined;
  /** How the credit should be topped up by itself. */
  creditBalanceRecharge?: CreditBalanceRechargeBody | undefined;
  /** The most that the account may spend, in US dollars an hour. */
  hourlySpendLimit?: Decimal | undefined;
  /** The most that the account may spend, in US dollars a month. */
  monthlySpendLimit?: Decimal | undefined;
  /** An amount that triggers billing, in US dollars. What exactly happens at it is not established. */
  billingThreshold?: Decimal | undefined;
  /** Whether the account pays before or after use. Who may change this is not established. */
  paymentTerms?: KnownPaymentTerms | undefined;
  /** Set by the service, which ignores what you send. To raise it, pay with CreateBillingAccountCreditPayment. */
  creditBalance?: Decimal | undefined;
  /** Set by the service, which ignores what you send. `hourlySpendLimit` is the one to change. */
  hourlySpendRate?: Decimal | undefined;
  /** Set by the service, which ignores what you send. */
  nextInvoiceTotal?: Decimal | undefined;
  /** Set by the service, which ignores what you send. */
  stripeRef?: string | undefined;
}

/** A saved way to pay. It holds at most one of `card` and `paypal`. */
export interface BillingAccountPaymentMethod {
  /** The id of the payment method. Send it as `paymentMethod` to pay for credit. */
  id: string;
  /** Whether this is the default payment method of the account. */
  isDefault: boolean;
  /** The kind of payment method as text. Look for `card` or `paypal` rather than at this. */
  type: string;
  /** The card. Absent for any other kind of payment method. */
  card?: PaymentMethodCard | null | undefined;
  /** The PayPal account. Absent for any other kind of payment method. */
  paypal?: PaymentMethodPaypal | null | undefined;
}

/** The saved payment methods of a billing account. */
export interface BillingAccountPaymentMethods {
  /** The payment methods. */
  paymentMethods: BillingAccountPaymentMethod[];
}

/** A project, seen from the billing account that pays for it. GetProject tells more. */
export interface BillingAccountProject {
  /**
   * The id of the project.
   * @example ml-training
   */
  id: string;
  /** How many resources the project holds. */
  resourceCount: number;
}

/** A billing account in a search result. GetBillingAccount has the rest. */
export interface BillingAccountResult {
  /** The id of the billing account. */
  id: string;
  /** The name that people see. */
  displayName: string;
  /** When the billing account was created. */
  createTime: string | null;
}

/** A Stripe setup intent, with which a browser saves a payment method. */
export interface BillingAccountSetupIntent {
  /** The id of the setup intent at Stripe. */
  id: string;
  /** What Stripe's script in the browser needs to save the payment method. A secret; do not log or store it. */
  clientSecret: string;
}

/** What one project used of one thing in the period, and what it cost. */
export interface BillingAccountSpendRow {
  /**
   * The project that used it.
   * @example ml-training
   */
  projectId: string;
  /** What was used, in English. */
  description: string;
  /** How much was used, counted in `unit`. A rounded number; for money read `amount`. */
  quantity: Double;
  /** What `quantity` counts. */
  unit: Unit;
  /** The price of one unit, in US dollars. */
  unitAmount: Decimal | null;
  /** What the row cost, in US dollars. */
  amount: Decimal | null;
}

/** The known values of {@link BillingAccountState}. */
export const BILLING_ACCOUNT_STATES = [
  "STATE_UNSPECIFIED",
  "STATE_ACTIVE",
  "STATE_SUSPENDED_ABUSE",
  "STATE_SUSPENDED_PAYMENT",
  "STATE_DELETED",
] as const;

/** A value of {@link BillingAccountState} that this version knows; what requests take. */
export type KnownBillingAccountState = (typeof BILLING_ACCOUNT_STATES)[number];

/**
 * Whether a billing account is in use. STATE_SUSPENDED_ABUSE and STATE_SUSPENDED_PAYMENT are set by the service, for
 * misuse and for payments that are owed. STATE_DELETED can still be undone with UndeleteBillingAccount.
 *
 * The service may answer values that are newer than this version.
 */
export type BillingAccountState = KnownBillingAccountState | (string & {});

/** What kind of state each {@link BillingAccountState} is. */
export const BILLING_ACCOUNT_STATE_KINDS: Readonly<Record<KnownBillingAccountState, StateKind>> = {
  STATE_UNSPECIFIED: "pending",
  STATE_ACTIVE: "settled",
  STATE_SUSPENDED_ABUSE: "settled",
  STATE_SUSPENDED_PAYMENT: "settled",
  STATE_DELETED: "settled",
};

/** The address that invoices are made out to. Parts that are not known are empty. */
export interface BillingAddress {
  /** The name of the person or company. */
  name: string;
  /** The street and the number. */
  line1: string;
  /** The rest of the street address, such as a floor. */
  line2: string;
  /** The city. */
  city: string;
  /** The state, county or region. */
  state: string;
  /** The postal code. */
  postalCode: string;
  /** The country. */
  country: string;
  /** The telephone number. */
  phone: string;
}

/** The address to make invoices out to. */
export interface BillingAddressBody {
  /** The name of the person or company. */
  name?: string | undefined;
  /** The street and the number. */
  line1?: string | undefined;
  /** The rest of the street address, such as a floor. */
  line2?: string | undefined;
  /** The city. */
  city?: string | undefined;
  /** The state, county or region. */
  state?: string | undefined;
  /** The postal code. */
  postalCode?: string | undefined;
  /** The country. */
  country?: string | undefined;
  /** The telephone number. */
  phone?: string | undefined;
}

/**
 * The older way to give the size of the boot disk. Use `bootDiskSizeGib` of CreateVMBody.
 * @deprecated
 */
export interface BootDiskBody {
  /**
   * The size of the boot disk in GiB.
   * @example 50
   */
  sizeGib: number;
}

/** One try to charge a payment method. */
export interface Charge {
  /** How much was charged, in US dollars. */
  amount: Decimal | null;
  /** How the charge went, as free text. Read `paid` and `refunded` instead. */
  status: string;
  /** Whether the money was paid. */
  paid: boolean;
  /** Whether the money was paid back. */
  refunded: boolean;
  /** Why the charge failed. Empty when it did not. */
  failureCode: string;
  /** When the charge was tried. */
  createTime: string | null;
}

/** Several bare-metal machines of one type in one data center, linked by a network. */
export interface Cluster {
  /**
   * The id that you chose.
   * @example training
   */
  id: string;
  /**
   * The project that holds the cluster.
   * @example ml-training
   */
  projectId: string;
  /**
   * The data center where the cluster stands.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The type of every machine, as listed by ListClusterMachineTypes. */
  machineTypeId: string;
  /**
   * How many machines the cluster shall have. While it grows or shrinks `machines` may hold another number.
   * @example 4
   */
  machineCount: number;
  /** The machines of the cluster. */
  machines: ClusterMachine[];
  /** What the cluster is doing. Each machine has a state of its own. */
  state: ClusterState;
  /** The architecture of the CPUs. */
  architecture: string;
  /** The model of the CPUs. */
  cpuModel: string;
  /** The clock speed of the CPUs, in MHz. */
  cpuSpeedMhz: number;
  /**
   * The model of the GPUs. Empty when there are none.
   * @example nvidia-h100
   */
  gpuModelId: string;
  /** The CPU cores of all machines together. */
  totalCpuCores: number;
  /** The memory of all machines together, in GiB. */
  totalMemoryGib: number;
  /**
   * The GPUs of all machines together.
   * @example 32
   */
  totalGpus: number;
  /** The disk space of all machines together, in GiB. */
  totalDiskSizeGib: number;
  /** The network that links the machines. The machine type decides it. */
  networkType: NetworkType;
  /** How machines are numbered on the InfiniBand network. Null when nothing was asked for. */
  ipoibConfig: ClusterIPOIBConfig | null;
  /** The price of one machine, in US dollars an hour. */
  machinePriceHr: Decimal | null;
  /** The price of all machines together, in US dollars an hour. */
  totalMachinePriceHr: Decimal | null;
  /** The price of the whole cluster, in US dollars an hour. */
  totalPriceHr: Decimal | null;
  /** How long you committed to keep the cluster. */
  commitmentTerm: CommitmentTerm;
  /** When the commitment ends. Null when there is none. */
  commitmentEndTime: string | null;
  /** Whose SSH keys the machines accept. */
  sshKeySource: SshKeySource;
  /** The extra SSH keys that the machines accept. */
  customSshKeys: string[];
  /** The script that each machine runs when it first starts. Empty when there is none. */
  startScript: string;
  /** The id of the user who created the cluster. */
  createBy: string;
  /** When the cluster was created. */
  createTime: string | null;
}

/**
 * How the machines of a cluster are given IP addresses on the InfiniBand network. It cannot be changed after
 * creation.
 */
export interface ClusterIPOIBConfig {
  /** The part that all addresses begin with. */
  networkPrefix: string;
  /** How many bits of an address tell the machine. */
  hostBits: number;
  /** How many bits of an address tell the InfiniBand port of the machine. */
  portBits: number;
}

/** One machine of a cluster. */
export interface ClusterMachine {
  /**
   * The id of the machine. The service chooses it and RenameClusterMachine changes it.
   * @example trainer-1
   */
  id: string;
  /**
   * The project that holds the machine.
   * @example ml-training
   */
  projectId: string;
  /**
   * The data center where the machine stands.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The type of the machine. */
  machineTypeId: string;
  /** What the machine is doing. */
  state: ClusterMachineState;
  /** Whether the machine is switched on. This is apart from `state`. */
  powerState: MachinePowerState;
  /** The address of the machine inside the cluster. Empty until it is assigned. */
  internalIpAddress: string;
  /** The public IP address of the machine. Empty when it has none. */
  externalIpAddress: string;
  /** The architecture of the CPU. */
  architecture: string;
  /** The model of the CPU. */
  cpuModel: string;
  /** How many CPU cores the machine has. */
  cpuCores: number;
  /** The clock speed of the CPU, in MHz. */
  cpuSpeedMhz: number;
  /** The memory, in GiB. */
  memoryGib: number;
  /**
   * The model of the GPUs. Empty when there are none.
   * @example nvidia-h100
   */
  gpuModelId: string;
  /**
   * How many GPUs the machine has.
   * @example 8
   */
  gpus: number;
  /** How many disks the machine has. */
  disks: number;
  /** The size of the disks, in GiB. */
  diskSizeGib: number;
  /** The volumes that are attached to the machine. */
  volumeIds: string[];
  /** The price of the machine, in US dollars an hour, switched on or off. */
  priceHr: Decimal | null;
  /** The id of the user who created the machine. */
  createBy: string;
  /** When the machine was created. */
  createTime: string | null;
}

/** The known values of {@link ClusterMachineState}. */
export const CLUSTER_MACHINE_STATES = [
  "STATE_UNSPECIFIED",
  "CREATING",
  "ACTIVE",
  "DELETING",
  "FAILED",
] as const;

/** A value of {@link ClusterMachineState} that this version knows; what requests take. */
export type KnownClusterMachineState = (typeof CLUSTER_MACHINE_STATES)[number];

/**
 * What one machine of a cluster is doing: CREATING while it is being made, ACTIVE when it is ready, DELETING on its
 * way out, FAILED when it could not be made.
 *
 * The service may answer values that are newer than this version.
 */
export type ClusterMachineState = KnownClusterMachineState | (string & {});

/** What kind of state each {@link ClusterMachineState} is. */
export const CLUSTER_MACHINE_STATE_KINDS: Readonly<Record<KnownClusterMachineState, StateKind>> = {
  STATE_UNSPECIFIED: "pending",
  CREATING: "pending",
  ACTIVE: "settled",
  DELETING: "pending",
  FAILED: "failed",
};

/** The known values of {@link ClusterState}. */
export const CLUSTER_STATES = [
  "STATE_UNSPECIFIED",
  "CREATING",
  "ACTIVE",
  "UPDATING",
  "DELETING",
  "FAILED",
] as const;

/** A value of {@link ClusterState} that this version knows; what requests take. */
export type KnownClusterState = (typeof CLUSTER_STATES)[number];

/**
 * What a cluster is doing: CREATING while it is being made, ACTIVE when it is ready, UPDATING while it grows or
 * shrinks, DELETING on its way out, FAILED when it could not be made.
 *
 * The service may answer values that are newer than this version.
 */
export type ClusterState = KnownClusterState | (string & {});

/** What kind of state each {@link ClusterState} is. */
export const CLUSTER_STATE_KINDS: Readonly<Record<KnownClusterState, StateKind>> = {
  STATE_UNSPECIFIED: "pending",
  CREATING: "pending",
  ACTIVE: "settled",
  UPDATING: "pending",
  DELETING: "pending",
  FAILED: "failed",
};

/** How long to commit to the VM. */
export interface CommitVMBody {
  /** The term to commit to. */
  commitmentTerm: KnownCommitmentTerm;
}

/** The known values of {@link CommitmentTerm}. */
export const COMMITMENT_TERMS = [
  "COMMITMENT_TERM_NONE",
  "COMMITMENT_TERM_1_MONTH",
  "COMMITMENT_TERM_3_MONTHS",
  "COMMITMENT_TERM_6_MONTHS",
  "COMMITMENT_TERM_12_MONTHS",
  "COMMITMENT_TERM_24_MONTHS",
  "COMMITMENT_TERM_36_MONTHS",
  "COMMITMENT_TERM_60_MONTHS",
] as const;

/** A value of {@link CommitmentTerm} that this version knows; what requests take. */
export type KnownCommitmentTerm = (typeof COMMITMENT_TERMS)[number];

/**
 * How long you commit to keep and pay for a resource, in return for a lower price.
 *
 * The service may answer values that are newer than this version.
 */
export type CommitmentTerm = KnownCommitmentTerm | (string & {});

/** What a VNC viewer needs to open the VM's console. */
export interface ConnectVMResponse {
  /** The address to connect to. */
  connectUrl: string;
  /** The secret that lets the viewer in. Keep it out of logs. */
  token: string;
}

/** The number of VMs in a project. */
export interface CountVMsResponse {
  /** How many VMs the project has. */
  count: number;
}

/** How the vCPUs of a VM are arranged, as its operating system sees them. */
export interface CpuTopologyBody {
  /**
   * How many cores each socket has.
   * @example 8
   */
  cores?: number | undefined;
  /**
   * How many processor sockets there are.
   * @example 1
   */
  sockets?: number | undefined;
  /**
   * How many threads each core has.
   * @example 1
   */
  threads?: number | undefined;
}

/** What a new billing account needs. */
export interface CreateBillingAccountBody {
  /**
   * The name of the account for people.
   * @example ML team
   */
  displayName: string;
  /**
   * The e-mail address of the payer.
   * @example billing@example.com
   */
  email: string;
  /** The name of the payer as it should stand on invoices. */
  invoiceName?: string | undefined;
  /** A code or note that tells who referred you, if anyone did. */
  referral?: string | undefined;
  /** The address to make invoices out to. */
  billingAddress?: BillingAddressBody | undefined;
  /** The tax number of the payer. */
  taxId?: TaxIdBody | undefined;
}

/** The payment that was begun. */
export interface CreateBillingAccountCreditPaymentResponse {
  /** The payment at Stripe. A browser confirms it there if the bank asks for that. */
  paymentIntent: StripeClientSecret;
}

/** What a new cluster needs. */
export interface CreateClusterBody {
  /**
   * The id of the new cluster. It must be unique in the project.
   * @example training
   */
  id: string;
  /**
   * The data center to rent in. The machine type must be offered there.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The type of every machine, as listed by ListClusterMachineTypes. */
  machineTypeId: string;
  /**
   * How many machines to rent.
   * @example 4
   */
  machineCount: number;
  /** How long you commit to keep the cluster. Absent for no commitment. */
  commitmentTerm?: KnownCommitmentTerm | undefined;
  /** Whose SSH keys the machines shall accept. */
  sshKeySource?: KnownSshKeySource | undefined;
  /** More SSH public keys that the machines shall accept. */
  customSshKeys?: string[] | undefined;
  /** A script that each machine runs when it first starts. */
  startScript?: string | undefined;
  /** How to number the machines on an InfiniBand network. Decide now; it cannot be changed later. */
  ipoibConfig?: ClusterIPOIBConfig | undefined;
}

/** What a new bare-metal machine needs. */
export interface CreateMachineBody {
  /**
   * The id of the new machine. It must be unique in the project.
   * @example metal-1
   */
  id: string;
  /**
   * The data center to rent in. The machine type must be offered there.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The type of machine to rent, as listed by ListMachineTypes. */
  machineTypeId: string;
  /**
   * The operating system to install, as listed by ListMachineOperatingSystems.
   * @example ubuntu/noble
   */
  os: string;
  /** How long you commit to keep the machine. Absent for no commitment. */
  commitmentTerm?: KnownCommitmentTerm | undefined;
  /** Whose SSH keys the machine shall accept. */
  sshKeySource?: KnownSshKeySource | undefined;
  /** More SSH public keys that the machine shall accept. */
  customSshKeys?: string[] | undefined;
  /** A script that the machine runs when it first starts. */
  startScript?: string | undefined;
  /**
   * An older form of the start script. Use `startScript`.
   * @deprecated
   */
  userData?: string | undefined;
  /** Leave it out here. Use UpdateMachine to switch the machine on and off later. */
  powerState?: KnownMachinePowerState | undefined;
}

/** What a new network needs. */
export interface CreateNetworkBody {
  /**
   * The id of the new network, unique within the project.
   * @example backend
   */
  id: string;
  /**
   * Where to make the network. It must be the data center of the VMs that will join it.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * The range that addresses come from, in CIDR notation. It must be private: within 10.0.0.0/8, 172.16.0.0/12 or
   * 192.168.0.0/16.
   * @example 10.0.0.0/24
   */
  ipRange: string;
}

/** What a new object storage user needs. */
export interface CreateObjectStorageUserBody {
  /**
   * The id of the new user. It must be unique in the project.
   * @example backup
   */
  id: string;
  /** Leave it out. The service makes the keys itself and ignores what is sent here. */
  keys?: ObjectStorageKey[] | undefined;
}

/** What a new project needs. */
export interface CreateProjectBody {
  /** The id of the new project. It must be unique across the whole service. */
  id: string;
  /** The billing account that will pay for the project. */
  billingAccountId: string;
}

/** What a new security group needs. */
export interface CreateSecurityGroupBody {
  /**
   * The id of the new group, unique within the project.
   * @example web
   */
  id: string;
  /**
   * Where to make the group. It must be the data center of the VMs that will use it.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * A note for people. It may hold letters, digits, white space, commas, full stops and apostrophes.
   * @example Web servers
   */
  description?: string | undefined;
  /** The rules of the group; their order is kept. Without any, the group has no rules. */
  rules?: RuleBody[] | undefined;
}

/** The key to add. */
export interface CreateSshKeyBody {
  /**
   * The public key as one line of text, as in a `.pub` file. Never send a private key.
   * @example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB2XQK4s0l1l4x4yY0m0kq3nJ0j2qS7m8u1vT9w5rZ0e me@laptop
   */
  publicKey: string;
}

/** What a new storage disk needs. */
export interface CreateStorageDiskBody {
  /**
   * The id of the new disk, unique within the project.
   * @example data-1
   */
  id: string;
  /**
   * Where to make the disk. It must be the data center of the VM that will use it.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * The size of the disk in GiB. It can grow later, but not shrink.
   * @example 100
   */
  sizeGib: number;
}

/** What a new VM needs. */
export interface CreateVMBody {
  /**
   * The older way to give the size of the boot disk. Use `bootDiskSizeGib`.
   * @deprecated
   */
  bootDisk?: BootDiskBody | undefined;
  /**
   * The image to start from, public or private. A private one must be READY and in the same data center.
   * @example ubuntu-2204
   */
  bootDiskImageId: string;
  /**
   * The size of the boot disk in GiB. Absent for the size of the image.
   * @example 50
   */
  bootDiskSizeGib?: number | undefined;
  /** How long you promise to keep the VM, for a lower price. Absent for no commitment. */
  commitmentTerm?: KnownCommitmentTerm | undefined;
  /** SSH public keys that the VM accepts besides those that `sshKeySource` brings. */
  customSshKeys?: string[] | undefined;
  /**
   * The data center to create the VM in. Its disks, networks and security groups must be there too.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * When the service deletes the VM by itself. Give this or `ttl`; with neither the VM stays until you terminate it.
   * @example 2026-12-31T12:00:00Z
   */
  expireTime?: string | undefined;
  /**
   * How many GPUs the VM gets, of the model that the machine type has. Absent means 0.
   * @example 1
   */
  gpus?: number | undefined;
  /**
   * The machine type, as listed by ListVMMachineTypes for the data center. It decides the processor and the GPU
   * model.
   * @example epyc-rome-rtx-a5000
   */
  machineType: string;
  /**
   * The memory in GiB. The machine type limits how many vCPUs go with each GiB.
   * @example 16
   */
  memoryGib: number;
  /**
   * Your own notes on the VM, as keys and values.
   * @example {"owner":"ada"}
   */
  metadata?: Record<string, string> | undefined;
  /**
   * The network interfaces. Absent, the VM is on the public network with a public address; present, the
   * `securityGroupIds` beside it are ignored and each interface names its own.
   */
  nics?: VMNicBody[] | undefined;
  /**
   * The password of the login user, with 6 to 64 characters among them a small letter, a capital, a digit and a
   * special character. Windows images need one; elsewhere SSH keys are enough.
   */
  password?: string | undefined;
  /** The security groups that guard the VM; ignored when `nics` is present. With none, all traffic is let through. */
  securityGroupIds?: string[] | undefined;
  /** Whose SSH keys the VM accepts, besides `customSshKeys`. */
  sshKeySource?: KnownSshKeySource | undefined;
  /**
   * A script that the VM runs when it boots for the first time.
   * @example "#!/bin/sh\napt-get update\n"
   */
  startScript?: string | undefined;
  /**
   * Storage disks to attach. They must exist, be READY and be in the same data center; they are plugged in after the
   * VM has booted.
   */
  storageDiskIds?: string[] | undefined;
  /** How the vCPUs look to the operating system. Absent leaves the choice to the service. */
  topology?: CpuTopologyBody | undefined;
  /**
   * How long the VM lives, in seconds with an `s` behind; other units, as in `7d`, are refused. Give this or
   * `expireTime`.
   * @example 3600s
   */
  ttl?: string | undefined;
  /** True to check the request without creating anything. Absent means false. */
  validateOnly?: boolean | undefined;
  /**
   * How many virtual CPUs the VM gets. It must fit the machine type's ratios to memory and GPUs.
   * @example 8
   */
  vcpus: number;
  /** The id of the new VM, unique in the project. The other operations take it as `id`. */
  vmId: string;
}

/** The VM that was ordered. */
export interface CreateVMResponse {
  /**
   * The id of the VM, the `vmId` that you sent.
   * @example gpu-1
   */
  id: string;
  /** The new VM, still PENDING. Null when `validateOnly` was set. */
  vm: VM | null;
}

/** What a new volume needs. */
export interface CreateVolumeBody {
  /**
   * The id of the new volume, unique within the project.
   * @example datasets
   */
  id: string;
  /**
   * Where to make the volume.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * The size of the volume in GiB. It can grow later, but not shrink.
   * @example 1000
   */
  sizeGib: number;
  /** How long you commit to keep the volume. Without it, there is no commitment. */
  commitmentTerm?: KnownCommitmentTerm | undefined;
  /** Leave this out. The service works the time out from `commitmentTerm` and ignores what you send. */
  commitmentEndTime?: string | undefined;
}

/** How the credit of a billing account is topped up by itself. */
export interface CreditBalanceRecharge {
  /** Whether the credit is topped up by itself. */
  autoRecharge: boolean;
  /** The credit below which a top-up starts, in US dollars. */
  low: Decimal | null;
  /** The credit that a top-up brings the account to, in US dollars. */
  high: Decimal | null;
  /** The payment of a top-up. Null when there was none. */
  transaction: Transaction | null;
}

/** How the credit of a billing account should be topped up by itself. */
export interface CreditBalanceRechargeBody {
  /** Whether to top the credit up by itself. */
  autoRecharge: boolean;
  /** Start a top-up when the credit falls below this, in US dollars. */
  low: Decimal;
  /** Bring the credit up to this, in US dollars. Choose it above `low`. */
  high: Decimal;
  /** Set by the service, which ignores what you send. */
  transaction?: Transaction | undefined;
}

/** One entry that changed the credit of a billing account. */
export interface CreditBalanceTransaction {
  /** The id of the entry. */
  id: string;
  /** Why the credit changed, in English. */
  description: string;
  /** By how much the credit changed, in US dollars. Which sign means more credit is not established. */
  amount: Decimal | null;
  /** When the credit changed. */
  createTime: string | null;
}

/** An exact decimal number, such as a price in US dollars. */
export interface Decimal {
  /**
   * The number in decimal notation; it may have a sign and an exponent. Parse it as a decimal, not as a float.
   * @example 0.002500
   */
  value: string;
}

/** What to install. Give the SSH keys and the script again if you want them. */
export interface DeployMachineOSBody {
  /**
   * The operating system to install, as listed by ListMachineOperatingSystems.
   * @example ubuntu/noble
   */
  os: string;
  /** Whose SSH keys the machine shall accept. */
  sshKeySource?: KnownSshKeySource | undefined;
  /** More SSH public keys that the machine shall accept. */
  customSshKeys?: string[] | undefined;
  /** A script that the machine runs when it first starts after the installation. */
  startScript?: string | undefined;
  /**
   * An older form of the start script. Use `startScript`.
   * @deprecated
   */
  userData?: string | undefined;
}

/** A disk of a VM, or a storage disk that waits to be attached to one. */
export interface Disk {
  /**
   * The disk's id, unique within the project.
   * @example data-1
   */
  id: string;
  /**
   * The project that holds the disk.
   * @example ml-training
   */
  projectId: string;
  /**
   * Where the disk is. Only VMs in the same data center can use it.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * The size of the disk in GiB.
   * @example 100
   */
  sizeGib: number;
  /** Whether this is the boot disk of a VM or a storage disk. */
  diskType: DiskType;
  /** What the disk is doing now. */
  diskState: DiskState;
  /**
   * The VM that the disk is attached to. Empty when it is not attached.
   * @example gpu-1
   */
  vmId: string;
  /**
   * The public image that a boot disk was made from. Empty otherwise.
   * @example ubuntu-2204
   */
  publicImageId: string;
  /** The private image that a boot disk was made from. Empty otherwise. */
  privateImageId: string;
  /**
   * When the disk was created.
   * @example 2026-02-01T09:30:00Z
   */
  createTime: string | null;
}

/** The known values of {@link DiskState}. */
export const DISK_STATES = [
  "UNKNOWN",
  "ATTACHED",
  "CLONING",
  "CREATING",
  "DELETING",
  "DISABLED",
  "FAILED",
  "READY",
  "UPDATING",
] as const;

/** A value of {@link DiskState} that this version knows; what requests take. */
export type KnownDiskState = (typeof DISK_STATES)[number];

/**
 * What a disk or a private image is doing. A new one is CREATING, then READY: free to use. A disk that is plugged
 * into a VM is ATTACHED. CLONING, UPDATING and DELETING pass by themselves; FAILED does not.
 *
 * The service may answer values that are newer than this version.
 */
export type DiskState = KnownDiskState | (string & {});

/** What kind of state each {@link DiskState} is. */
export const DISK_STATE_KINDS: Readonly<Record<KnownDiskState, StateKind>> = {
  UNKNOWN: "pending",
  ATTACHED: "settled",
  CLONING: "pending",
  CREATING: "pending",
  DELETING: "pending",
  DISABLED: "settled",
  FAILED: "failed",
  READY: "settled",
  UPDATING: "pending",
};

/** What disk space costs. */
export interface DiskStoragePriceHr {
  /** The price of one GiB, in US dollars an hour. */
  diskGibPriceHr: Decimal | null;
}

/** The known values of {@link DiskType}. */
export const DISK_TYPES = [
  "DISK_TYPE_UNKNOWN",
  "DISK_TYPE_BOOT",
  "DISK_TYPE_STORAGE",
] as const;

/** A value of {@link DiskType} that this version knows; what requests take. */
export type KnownDiskType = (typeof DISK_TYPES)[number];

/**
 * What a disk is for. A boot disk is made and destroyed with its VM. A storage disk is made on its own, and is only
 * detached when its VM goes.
 *
 * The service may answer values that are newer than this version.
 */
export type DiskType = KnownDiskType | (string & {});

/** A floating-point number. JSON cannot write infinity or not-a-number, so those come as strings. */
export type Double = number | "Infinity" | "-Infinity" | "NaN";

/** Nothing to report; the status code says it all. */
export type Empty = Record<string, never>;

/** One typed detail of an error, told apart by `@type`. */
export type ErrorDetail = ErrorInfo | BadRequest | PreconditionFailure | QuotaFailure | RetryInfo | UnknownDetail;

/** The stable, machine-readable reason of an error (google.rpc.ErrorInfo). */
export interface ErrorInfo {
  /** The type's URL. */
  "@type": "type.googleapis.com/google.rpc.ErrorInfo";
  /**
   * A constant name of the reason, unique within the domain.
   * @example VM_NOT_FOUND
   */
  reason: string;
  /**
   * Who defines the reason.
   * @example compute.cudo.dev
   */
  domain?: string | undefined;
  /** Values that belong to the reason, such as the id in question. */
  metadata?: Record<string, string> | undefined;
  [key: string]: unknown;
}

/** One field of the request that is wrong. */
export interface FieldViolation {
  /**
   * The path of the field in the request, with dots between its parts.
   * @example memoryGib
   */
  field: string;
  /** What is wrong with it. */
  description: string;
  [key: string]: unknown;
}

/** What a new API key needs. */
export interface GenerateApiKeyBody {
  /**
   * The id of the new key: 4 to 63 lower-case letters, digits and hyphens.
   * @example ci-pipeline
   */
  apikeyId: string;
}

/** A billing account and its customer at Stripe. */
export interface GetBillingAccountDetailsResponse {
  /** The billing account. */
  billingAccount: BillingAccount;
  /** The customer at Stripe. Null when there is none. */
  stripeCustomer: StripeCustomer | null;
}

/** What a billing account spent in a period. */
export interface GetBillingAccountSpendDetailsResponse {
  /** The rows of the account. Empty when nothing was used. */
  spend: BillingAccountSpendRow[];
}

/** Wraps the machine type. */
export interface GetClusterMachineTypeResponse {
  /** The machine type. */
  machineType: MachineType;
}

/** One disk. */
export interface GetDiskResponse {
  /** The disk. */
  disk: Disk;
}

/** A temporary S3 key. Give all its parts to the S3 client. */
export interface GetObjectStorageSessionKeyResponse {
  /** The address of the S3 service. */
  endpoint: string;
  /** The public half of the key. */
  accessKey: string;
  /** The secret half of the key. */
  secretKey: string;
  /** The token that must go with the key in every S3 request. */
  sessionToken: string;
  /** The name of the session that the key belongs to. */
  sessionName: string;
}

/** A VM and its price. The prices beside `VM` repeat `VM.price`; read them there. */
export interface GetVMResponse {
  /** The VM. */
  VM: VM;
  /** The price of one vCPU, a copy of `VM.price.vcpuPriceHr`. */
  vcpuPriceHr: Decimal | null;
  /** The price of all vCPUs, a copy of `VM.price.totalVcpuPriceHr`. */
  totalVcpuPriceHr: Decimal | null;
  /** The price of one GiB of memory, a copy of `VM.price.memoryGibPriceHr`. */
  memoryGibPriceHr: Decimal | null;
  /** The price of all the memory, a copy of `VM.price.totalMemoryPriceHr`. */
  totalMemoryPriceHr: Decimal | null;
  /** The price of one GPU, a copy of `VM.price.gpuPriceHr`. */
  gpuPriceHr: Decimal | null;
  /** The price of all GPUs, a copy of `VM.price.totalGpuPriceHr`. */
  totalGpuPriceHr: Decimal | null;
  /** The price of one GiB of disk, a copy of `VM.price.storageGibPriceHr`. */
  storageGibPriceHr: Decimal | null;
  /** The price of all the disk space, a copy of `VM.price.totalStoragePriceHr`. */
  totalStoragePriceHr: Decimal | null;
  /** The price of the public IPv4 address, a copy of `VM.price.ipv4AddressPriceHr`. */
  ipv4PriceHr: Decimal | null;
  /** The price of the whole VM, a copy of `VM.price.totalPriceHr`. */
  totalPriceHr: Decimal | null;
}

/** A GPU model. */
export interface GpuModel {
  /**
   * The id, the `gpuModelId` of VMs and machine types.
   * @example nvidia-rtx-a5000
   */
  id: string;
  /**
   * The memory of one GPU, in GiB.
   * @example 24
   */
  memoryGib: number;
  /**
   * The name of the model for people.
   * @example RTX A5000
   */
  modelName: string;
  /**
   * Who makes the GPU.
   * @example NVIDIA
   */
  vendorName: string;
}

/** A ready-made image to start a machine from, offered to everyone. */
export interface Image {
  /**
   * The image's id, which you send when you create or deploy a machine.
   * @example ubuntu-2204
   */
  id: string;
  /** The image's name. Send `id`, not this, in requests. */
  name: string;
  /** The name to show to people. */
  displayName: string;
  /** What is on the image, in a few words. */
  description: string;
  /** The kind of operating system on the image. */
  platform: string;
  /**
   * The size of the image in GiB. The boot disk of a new VM gets this size unless you ask for another.
   * @example 4
   */
  sizeGib: number;
  /** The software that the image is known to hold. May be empty. */
  installedPackages: Package[];
}

/** A private image in a search result. GetPrivateVMImage has the rest. */
export interface ImageResult {
  /** The id of the image. */
  id: string;
  /**
   * The project that holds the image.
   * @example ml-training
   */
  projectId: string;
  /**
   * The data center that keeps the image.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * The size of the image, in GiB.
   * @example 10
   */
  sizeGib: number;
  /** When the image was made. */
  createTime: string | null;
}

/**
 * A bill. Unlike elsewhere, amounts are whole minor units of `currency` (cents for dollars) and times are seconds
 * since 1970 in UTC, both as strings of a 64-bit integer. A time that is not set is "0".
 */
export interface Invoice {
  /** The id of the invoice, for `startingAfter`. People know an invoice by its `number`. */
  id: string;
  /** The number that is printed on the invoice. */
  number: string;
  /** How far the invoice is, as free text. To learn what is still owed, read `amountRemaining`. */
  status: string;
  /**
   * The currency of every amount, as a three-letter code.
   * @example usd
   */
  currency: string;
  /** What the invoice is for, in English. It may be empty. */
  description: string;
  /** Why the invoice was made, as free text. */
  billingReason: string;
  /** Whether the payment processor goes on to collect the money by itself. */
  autoAdvance: boolean;
  /** A web page that shows the invoice. Whoever has the address may be able to open it. */
  hostedInvoiceUrl: string;
  /**
   * The sum of the items before tax, in minor units.
   * @example 10000
   */
  subtotalExcludingTax: string;
  /**
   * The sum of the items, in minor units.
   * @example 10000
   */
  subtotal: string;
  /**
   * The tax, in minor units.
   * @example 2000
   */
  tax: string;
  /**
   * The total before tax, in minor units.
   * @example 10000
   */
  totalExcludingTax: string;
  /**
   * The total with tax, in minor units. What has to be paid is in `amountDue`.
   * @example 12000
   */
  total: string;
  /**
   * What has to be paid for the invoice, in minor units.
   * @example 12000
   */
  amountDue: string;
  /**
   * What has been paid so far, in minor units.
   * @example 2000
   */
  amountPaid: string;
  /**
   * What is still owed, in minor units.
   * @example 10000
   */
  amountRemaining: string;
  /**
   * When the invoice was made, in seconds since 1970 in UTC.
   * @example 1767225600
   */
  created: string;
  /**
   * When the period that is billed starts, in seconds since 1970 in UTC.
   * @example 1764547200
   */
  periodStart: string;
  /**
   * When the period that is billed ends, in seconds since 1970 in UTC.
   * @example 1767225600
   */
  periodEnd: string;
  /**
   * When the invoice has to be paid, in seconds since 1970 in UTC. "0" when no date is set.
   * @example 1769817600
   */
  dueDate: string;
  /**
   * When the invoice was paid, in seconds since 1970 in UTC. "0" while it is not.
   * @example 0
   */
  paidDate: string;
}

/** Why a payment failed. */
export interface LastPaymentError {
  /** The payment processor's code for the failure. */
  code: string;
  /** The reason that the bank gave for refusing. Empty when it gave none. */
  declineCode: string;
}

/** A place on Earth. */
export interface LatLng {
  /**
   * Degrees north of the equator, negative for south.
   * @example 50.72
   */
  latitude: number;
  /**
   * Degrees east of Greenwich, negative for west.
   * @example -1.88
   */
  longitude: number;
}

/** One page of API keys. */
export interface ListApiKeysResponse {
  /** The API keys of this page, with `key` empty. */
  apiKeys: ApiKey[];
  /** How many API keys there are on all pages together. */
  totalCount: number;
  /** Which page this is, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of the entries that changed a billing account's credit. */
export interface ListBillingAccountCreditBalanceTransactionsResponse {
  /** The entries of this page. */
  creditBalanceTransactions: CreditBalanceTransaction[];
  /** Whether more entries follow. Send the id of the last one as `startingAfter` to get them. */
  hasMore: boolean;
}

/** The projects of a billing account. */
export interface ListBillingAccountProjectsResponse {
  /** The projects that the account pays for. */
  projects: BillingAccountProject[];
}

/** One page of the payments of a billing account. */
export interface ListBillingAccountTransactionsResponse {
  /** The payments of this page. */
  transactions: Transaction[];
  /** Whether more payments follow. Send the id of the last one as `startingAfter` to get them. */
  hasMore: boolean;
}

/** One page of billing accounts. */
export interface ListBillingAccountsResponse {
  /** The billing accounts of this page. */
  billingAccounts: BillingAccount[];
  /** Send this to get the next page. Empty when there is none. */
  pageToken: string;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of clusters. */
export interface ListClustersResponse {
  /** The clusters of this page. */
  clusters: Cluster[];
  /** How many clusters there are on all pages together. */
  totalCount: number;
  /** Which page this is, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of disks. */
export interface ListDisksResponse {
  /** The disks of this page. */
  disks: Disk[];
  /** How many there are on all pages together. */
  totalCount: number;
  /** The number of this page, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** Every image on offer, in one answer. */
export interface ListImagesResponse {
  /** The images. */
  images: Image[];
}

/** One page of invoices. */
export interface ListInvoicesResponse {
  /** The invoices of this page. */
  invoices: Invoice[];
  /** Whether more invoices follow. Send the id of the last one as `startingAfter` to get them. */
  hasMore: boolean;
}

/** One page of machine types. */
export interface ListMachineTypesResponse {
  /** The machine types of this page. */
  machineTypes: MachineType[];
  /** How many machine types there are on all pages together. */
  totalCount: number;
  /** Which page this is, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of bare-metal machines. */
export interface ListMachinesResponse {
  /** The machines of this page. */
  machines: Machine[];
  /** How many machines there are on all pages together. */
  totalCount: number;
  /** Which page this is, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of networks. */
export interface ListNetworksResponse {
  /** The networks of this page. */
  networks: Network[];
  /** How many there are on all pages together. */
  totalCount: number;
  /** The number of this page, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of buckets. */
export interface ListObjectStorageBucketsResponse {
  /** The buckets of this page. */
  buckets: ObjectStorageBucket[];
  /** How many buckets there are on all pages together. */
  totalCount: number;
  /** Which page this is, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of object storage users. */
export interface ListObjectStorageUsersResponse {
  /** The users of this page. */
  users: ObjectStorageUser[];
  /** How many users there are on all pages together. */
  totalCount: number;
  /** Which page this is, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** The invoices that are still to be paid. */
export interface ListOutstandingInvoicesResponse {
  /** The outstanding invoices. */
  invoices: Invoice[];
}

/** Every user who has a role. */
export interface ListPermissionsResponse {
  /** The users and their roles. */
  permissions: UserPermission[];
}

/** One page of private images. */
export interface ListPrivateVMImagesResponse {
  /** The images of this page. */
  images: PrivateImage[];
  /** How many there are on all pages together. */
  totalCount: number;
  /** The number of this page, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** The SSH keys of a project's members. */
export interface ListProjectSshKeysResponse {
  /** The keys, those of every member. */
  sshKeys: SshKey[];
}

/** One page of projects. */
export interface ListProjectsResponse {
  /** The projects of this page. */
  projects: Project[];
  /** Send this to get the next page. Empty when there is none. */
  pageToken: string;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of security groups. */
export interface ListSecurityGroupsResponse {
  /** The security groups of this page. */
  securityGroups: SecurityGroup[];
  /** How many there are on all pages together. */
  totalCount: number;
  /** The number of this page, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of SSH keys. */
export interface ListSshKeysResponse {
  /** The keys of this page. */
  sshKeys: SshKey[];
  /** How many keys there are on all pages together. */
  totalCount: number;
  /** Which page this is, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** The data centers. */
export interface ListVMDataCentersResponse {
  /** The data centers, all of them. */
  dataCenters: VMDataCenter[];
}

/** The GPU models. */
export interface ListVMGpuModelsResponse {
  /** The GPU models, all of them. */
  gpuModels: GpuModel[];
}

/** The machine types of all data centers. */
export interface ListVMMachineTypesResponse {
  /** The machine types, one entry for each data center that has the type. */
  machineTypes: VMMachineType[];
}

/** The VMs of a project. */
export interface ListVMsResponse {
  /** The VMs, all of them. */
  VMs: VM[];
}

/** One page of prices. */
export interface ListVolumePricesResponse {
  /** The prices of this page. */
  prices: VolumePrice[];
  /** How many there are on all pages together. */
  totalCount: number;
  /** The number of this page, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** One page of volumes. */
export interface ListVolumesResponse {
  /** The volumes of this page. */
  volumes: Volume[];
  /** How many there are on all pages together. */
  totalCount: number;
  /** The number of this page, counted from 1. */
  pageNumber: number;
  /** The most items that this page could hold. */
  pageSize: number;
}

/** A bare-metal machine, rented whole. */
export interface Machine {
  /**
   * The id that you chose.
   * @example metal-1
   */
  id: string;
  /**
   * The project that holds the machine.
   * @example ml-training
   */
  projectId: string;
  /**
   * The data center where the machine stands.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The type of the machine, as listed by ListMachineTypes. */
  machineTypeId: string;
  /** What the machine is doing. */
  state: MachineState;
  /** Whether the machine is switched on. This is apart from `state`. */
  powerState: MachinePowerState;
  /**
   * The operating system that is installed, as listed by ListMachineOperatingSystems.
   * @example ubuntu/noble
   */
  os: string;
  /** The host name of the machine. */
  hostname: string;
  /** The public IP addresses of the machine. Empty until they are assigned. */
  externalIpAddresses: string[];
  /** The architecture of the CPU. */
  architecture: string;
  /** The model of the CPU. */
  cpuModel: string;
  /** How many CPU cores the machine has. */
  cpuCores: number;
  /** The clock speed of the CPU, in MHz. */
  cpuSpeedMhz: number;
  /** The memory, in GiB. */
  memoryGib: number;
  /**
   * The model of the GPUs. Empty when there are none.
   * @example nvidia-h100
   */
  gpuModelId: string;
  /**
   * How many GPUs the machine has.
   * @example 8
   */
  gpus: number;
  /** How many disks the machine has. */
  disks: number;
  /** The size of the disks, in GiB. */
  diskSizeGib: number;
  /** The price of the machine, in US dollars an hour, switched on or off. */
  priceHr: Decimal | null;
  /** How long you committed to keep the machine. */
  commitmentTerm: CommitmentTerm;
  /** Whose SSH keys were asked for at creation. Do not rely on it here. */
  sshKeySource: SshKeySource;
  /** The extra SSH keys that were given at creation. Do not rely on it here; it may be empty. */
  customSshKeys: string[];
  /** The script that was given at creation. Do not rely on it here; it may be empty. */
  startScript: string;
  /**
   * An older form of the start script. Use `startScript`.
   * @deprecated
   */
  userData: string;
  /** The id of the user who created the machine. */
  createBy: string;
  /** When the machine was created. */
  createTime: string | null;
}

/** The known values of {@link MachinePowerState}. */
export const MACHINE_POWER_STATES = [
  "MACHINE_POWER_STATE_UNSPECIFIED",
  "ON",
  "OFF",
  "POWERING_ON",
  "POWERING_OFF",
  "REBOOTING",
] as const;

/** A value of {@link MachinePowerState} that this version knows; what requests take. */
export type KnownMachinePowerState = (typeof MACHINE_POWER_STATES)[number];

/**
 * Whether a bare-metal machine or a cluster machine is switched on. A machine that is OFF is still billed.
 *
 * The service may answer values that are newer than this version.
 */
export type MachinePowerState = KnownMachinePowerState | (string & {});

/** A bare-metal machine in a search result. GetMachine has the rest. */
export interface MachineResult {
  /**
   * The id of the machine.
   * @example metal-1
   */
  id: string;
  /**
   * The project that holds the machine.
   * @example ml-training
   */
  projectId: string;
  /**
   * The data center where the machine stands.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The type of the machine. */
  machineTypeId: string;
  /**
   * The operating system that is installed.
   * @example ubuntu/noble
   */
  os: string;
  /** What the machine is doing. */
  state: MachineState;
  /** Whether the machine is switched on. */
  powerState: MachinePowerState;
  /** The architecture of the CPU. */
  architecture: string;
  /** The model of the CPU. */
  cpuModel: string;
  /** How many CPU cores the machine has. */
  cpuCores: number;
  /** The clock speed of the CPU, in MHz. */
  cpuSpeedMhz: number;
  /** The memory, in GiB. */
  memoryGib: number;
  /**
   * The model of the GPUs. Empty when there are none.
   * @example nvidia-h100
   */
  gpuModelId: string;
  /**
   * How many GPUs the machine has.
   * @example 8
   */
  gpus: number;
  /** How many disks the machine has. */
  disks: number;
  /** The size of the disks, in GiB. */
  diskSizeGib: number;
  /** How many public IPv4 addresses the machine has. */
  ipv4Addresses: number;
  /** The public IP addresses of the machine. */
  externalIpAddresses: string[];
  /** When the machine was created. */
  createTime: string | null;
}

/** The known values of {@link MachineState}. */
export const MACHINE_STATES = [
  "STATE_UNSPECIFIED",
  "CREATING",
  "ACTIVE",
  "DEPLOYING",
  "DELETING",
  "FAILED",
  "UPDATING",
] as const;

/** A value of {@link MachineState} that this version knows; what requests take. */
export type KnownMachineState = (typeof MACHINE_STATES)[number];

/**
 * What a bare-metal machine is doing: CREATING while it is being prepared, DEPLOYING while an operating system is
 * being installed, UPDATING while it is being changed, ACTIVE when it is ready, DELETING on its way out, FAILED when
 * it could not be made. A new machine may be ACTIVE for a moment before DEPLOYING.
 *
 * The service may answer values that are newer than this version.
 */
export type MachineState = KnownMachineState | (string & {});

/** What kind of state each {@link MachineState} is. */
export const MACHINE_STATE_KINDS: Readonly<Record<KnownMachineState, StateKind>> = {
  STATE_UNSPECIFIED: "pending",
  CREATING: "pending",
  ACTIVE: "settled",
  DEPLOYING: "pending",
  DELETING: "pending",
  FAILED: "failed",
  UPDATING: "pending",
};

/** A type of machine in one data center, to rent alone (bare metal) or by the number (cluster). */
export interface MachineType {
  /** The id of the type. The same id may appear once for each data center. */
  id: string;
  /**
   * The data center that offers the type.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The architecture of the CPU. */
  architecture: string;
  /** The model of the CPU. */
  cpuModel: string;
  /** How many CPU cores one machine has. */
  cpuCores: number;
  /** The clock speed of the CPU, in MHz. */
  cpuSpeedMhz: number;
  /** The memory of one machine, in GiB. */
  memoryGib: number;
  /**
   * The model of the GPUs. Empty when there are none.
   * @example nvidia-h100
   */
  gpuModelId: string;
  /**
   * How many GPUs one machine has.
   * @example 8
   */
  gpus: number;
  /** How many disks one machine has. */
  disks: number;
  /** The size of the disks, in GiB. */
  diskSizeGib: number;
  /** The network that links machines of this type. */
  networkType: NetworkType;
  /** How many machines are free now. Somebody else may take them before you do. */
  machinesFree: number;
  /** The prices of one machine, one entry for each commitment term on offer. */
  prices: MachineTypePrice[];
}

/** What one machine of a type costs with one commitment term. */
export interface MachineTypePrice {
  /** The machine type. */
  machineTypeId: string;
  /**
   * The data center.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The commitment that this price asks for. COMMITMENT_TERM_NONE is the price without one. */
  commitmentTerm: CommitmentTerm;
  /** The price of one machine, in US dollars an hour. */
  priceHr: Decimal | null;
  /** The price of one public IPv4 address, in US dollars an hour. */
  ipv4PriceHr: Decimal | null;
}

/** The load of a VM over time. */
export interface MonitorVMResponse {
  /** The samples. */
  items: VMMonitoringItem[];
}

/** A private network in one data center, with a router that leads to the internet. */
export interface Network {
  /**
   * The network's id, unique within the project.
   * @example backend
   */
  id: string;
  /**
   * The project that holds the network.
   * @example ml-training
   */
  projectId: string;
  /**
   * Where the network is. Only VMs in the same data center can join it.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * The range that the network's addresses come from, in CIDR notation.
   * @example 10.0.0.0/24
   */
  ipRange: string;
  /**
   * The address of the network's gateway. Empty until the network is ready.
   * @example 10.0.0.1
   */
  gateway: string;
  /** The network's own private address. Empty until the network is ready. */
  internalIpAddress: string;
  /** The network's own public address. Empty until the network is ready. */
  externalIpAddress: string;
  /** What the network is doing now. */
  state: NetworkState;
  /** The state of the machine that routes for the network, kept for older clients. Read `state`. */
  vmState: VmState;
  /** The price of the network in US dollars an hour. */
  priceHr: Decimal | null;
  /**
   * When the network was created.
   * @example 2026-02-01T09:30:00Z
   */
  createTime: string | null;
}

/** What a private network costs. */
export interface NetworkPriceHr {
  /** The price of one network, in US dollars an hour. */
  priceHr: Decimal | null;
}

/** The known values of {@link NetworkState}. */
export const NETWORK_STATES = [
  "STATE_UNKNOWN",
  "ACTIVE",
  "CREATING",
  "DELETED",
  "DELETING",
  "FAILED",
  "STARTING",
  "STOPPED",
  "STOPPING",
  "UPDATING",
] as const;

/** A value of {@link NetworkState} that this version knows; what requests take. */
export type KnownNetworkState = (typeof NETWORK_STATES)[number];

/**
 * What a network is doing. A new one is CREATING, then ACTIVE: VMs can join it. A STOPPED network has no route to the
 * internet. CREATING, STARTING, STOPPING, UPDATING and DELETING pass by themselves; FAILED does not.
 *
 * The service may answer values that are newer than this version.
 */
export type NetworkState = KnownNetworkState | (string & {});

/** What kind of state each {@link NetworkState} is. */
export const NETWORK_STATE_KINDS: Readonly<Record<KnownNetworkState, StateKind>> = {
  STATE_UNKNOWN: "pending",
  ACTIVE: "settled",
  CREATING: "pending",
  DELETED: "settled",
  DELETING: "pending",
  FAILED: "failed",
  STARTING: "pending",
  STOPPED: "settled",
  STOPPING: "pending",
  UPDATING: "pending",
};

/** The known values of {@link NetworkType}. */
export const NETWORK_TYPES = [
  "NETWORK_TYPE_UNSPECIFIED",
  "ETHERNET",
  "INFINIBAND",
] as const;

/** A value of {@link NetworkType} that this version knows; what requests take. */
export type KnownNetworkType = (typeof NETWORK_TYPES)[number];

/**
 * The network that links the machines of a cluster.
 *
 * The service may answer values that are newer than this version.
 */
export type NetworkType = KnownNetworkType | (string & {});

/** A bucket of the S3 service in one data center. */
export interface ObjectStorageBucket {
  /**
   * The name of the bucket.
   * @example datasets
   */
  id: string;
  /**
   * The project that pays for the bucket.
   * @example ml-training
   */
  projectId: string;
  /**
   * The data center that keeps the bucket.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The address of the S3 service to give to an S3 client. */
  endpoint: string;
  /**
   * How many objects the bucket holds, as a string.
   * @example 1200
   */
  objectCount: string;
  /**
   * The size of all objects, in bytes, as a string.
   * @example 53687091200
   */
  sizeBytes: string;
  /**
   * How many bytes you pay for, as a string. It need not equal `sizeBytes`.
   * @example 53687091200
   */
  billableBytes: string;
  /** The price of 1 GiB of storage, in US dollars an hour. */
  storageGibPriceHr: Decimal | null;
}

/** An S3 key: a public and a secret half. */
export interface ObjectStorageKey {
  /** The public half. It names the key and is made by the service. */
  accessKey: string;
  /** The secret half. Save it when the key is made; it may be empty afterwards. */
  secretKey: string;
}

/** A user of the S3 service in one data center. */
export interface ObjectStorageUser {
  /**
   * The id that you chose.
   * @example backup
   */
  id: string;
  /**
   * The project that holds the user.
   * @example ml-training
   */
  projectId: string;
  /**
   * The data center whose S3 service knows the user.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The S3 keys of the user. */
  keys: ObjectStorageKey[];
  /** The id of the person who created the user. */
  createBy: string;
  /** When the user was created. */
  createTime: string | null;
}

/** A piece of software that is installed on an image. */
export interface Package {
  /** The name of the package. */
  name: string;
  /** What the package is for. */
  description: string;
  /** The version that is installed. */
  version: string;
}

/** What may be shown of a card. */
export interface PaymentMethodCard {
  /** The brand of the card. */
  brand: string;
  /** The country that the card comes from. */
  country: string;
  /**
   * The last month in which the card is valid, 1 to 12. A 64-bit integer, so a string.
   * @example 12
   */
  expMonth: string;
  /**
   * The year of the last month in which the card is valid. A 64-bit integer, so a string.
   * @example 2030
   */
  expYear: string;
  /** Tells whether two payment methods are the same card. */
  fingerprint: string;
  /**
   * The last four digits of the card's number.
   * @example 4242
   */
  last4: string;
}

/** What may be shown of a PayPal account. */
export interface PaymentMethodPaypal {
  /** The e-mail address of the PayPal account. */
  payerEmail: string;
  /** The id of the PayPal account. */
  payerId: string;
}

/** Which payment method of which billing account was changed. */
export interface PaymentMethodRef {
  /** The billing account's id. */
  id: string;
  /** The payment method's id. */
  paymentMethodId: string;
}

/** The known values of {@link PaymentTerms}. */
export const PAYMENT_TERMS = [
  "PAYMENT_TERMS_UNSPECIFIED",
  "PAYMENT_TERMS_PREPAID",
  "PAYMENT_TERMS_INVOICE",
] as const;

/** A value of {@link PaymentTerms} that this version knows; what requests take. */
export type KnownPaymentTerms = (typeof PAYMENT_TERMS)[number];

/**
 * When a billing account pays. PAYMENT_TERMS_PREPAID pays before use, out of credit; PAYMENT_TERMS_INVOICE pays after
 * use, by invoice.
 *
 * The service may answer values that are newer than this version.
 */
export type PaymentTerms = KnownPaymentTerms | (string & {});

/** A user and a role. Name the user by `userId` or by `userEmail`. */
export interface PermissionBody {
  /** The user's id. */
  userId?: string | undefined;
  /** The user's e-mail address. Someone without an account is invited. */
  userEmail?: string | undefined;
  /** The role to give or to take away. */
  permissionRole: KnownRole;
}

/** What must hold first (google.rpc.PreconditionFailure). */
export interface PreconditionFailure {
  /** The type's URL. */
  "@type": "type.googleapis.com/google.rpc.PreconditionFailure";
  /** One entry for each condition that does not hold. */
  violations?: PreconditionViolation[] | undefined;
  [key: string]: unknown;
}

/** One condition that does not hold. */
export interface PreconditionViolation {
  /**
   * The name of the condition.
   * @example VM_NOT_STOPPED
   */
  type: string;
  /**
   * The resource in question.
   * @example vm/gpu-1
   */
  subject?: string | undefined;
  /** What to do about it, in English. */
  description?: string | undefined;
  [key: string]: unknown;
}

/** An image that was made from a VM of this project. It can be used in its own data center only. */
export interface PrivateImage {
  /**
   * The image's id, unique within the project.
   * @example trainer-base
   */
  id: string;
  /**
   * The project that holds the image.
   * @example ml-training
   */
  projectId: string;
  /**
   * Where the image is, which is where the VM was that it was made from.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** A note for people about what is on the image. Empty when there is none. */
  description: string;
  /** The kind of operating system on the image. */
  platform: string;
  /**
   * The size of the image in GiB.
   * @example 50
   */
  sizeGib: number;
  /** What the image is doing now. A VM can be made from it once it is READY. */
  state: DiskState;
}

/** One private image. */
export interface PrivateImageResponse {
  /** The image. */
  image: PrivateImage;
}

/** What the service knows about a user. */
export interface Profile {
  /**
   * The e-mail address that the user signs in with.
   * @example ada@example.com
   */
  emailAddress: string;
  /**
   * The first name. It may be empty.
   * @example Ada
   */
  firstName: string;
  /**
   * The last name. It may be empty.
   * @example Lovelace
   */
  lastName: string;
  /** The web address of the user's picture. It may be empty. */
  picture: string;
}

/** A container for machines and their parts. Access, quotas and the bill are kept by project. */
export interface Project {
  /**
   * The id that you chose, unique across the whole service.
   * @example ml-training
   */
  id: string;
  /** The billing account that pays for the project. */
  billingAccountId: string;
  /** The id of the user who created the project. */
  createBy: string;
  /** How many resources the project holds. A project can be deleted once this is 0. */
  resourceCount: number;
}

/** Which quota is used up (google.rpc.QuotaFailure). */
export interface QuotaFailure {
  /** The type's URL. */
  "@type": "type.googleapis.com/google.rpc.QuotaFailure";
  /** One entry for each quota. */
  violations?: QuotaViolation[] | undefined;
  [key: string]: unknown;
}

/** One quota that is used up. */
export interface QuotaViolation {
  /**
   * Whose quota it is.
   * @example project/ml-training
   */
  subject: string;
  /** Which quota, and its limit, in English. */
  description?: string | undefined;
  [key: string]: unknown;
}

/** The VM whose size changes. */
export interface ResizeVMResponse {
  /** The VM, which may still be RESIZING. */
  vm: VM;
}

/** When to try again (google.rpc.RetryInfo). */
export interface RetryInfo {
  /** The type's URL. */
  "@type": "type.googleapis.com/google.rpc.RetryInfo";
  /**
   * How long to wait before the next try, as a protobuf duration in seconds.
   * @example 2.5s
   */
  retryDelay?: string | undefined;
  [key: string]: unknown;
}

/** The known values of {@link Role}. */
export const ROLES = [
  "UNKNOWN",
  "OWNER",
  "VIEWER",
  "EDITOR",
] as const;

/** A value of {@link Role} that this version knows; what requests take. */
export type KnownRole = (typeof ROLES)[number];

/**
 * What a user may do. A viewer reads, an editor also changes resources, an owner also manages users and deletes.
 *
 * The service may answer values that are newer than this version.
 */
export type Role = KnownRole | (string & {});

/** One firewall rule, which says what traffic is let through. */
export interface Rule {
  /** The rule's id, given by the service. */
  id: string;
  /** Whether the rule is about traffic to the VM or from it. */
  ruleType: RuleType;
  /** The protocol that the rule is about. */
  protocol: RuleProtocol;
  /**
   * The ports of a TCP or UDP rule, as a list with commas or a range with a colon. Empty when none are set.
   * @example 80,443
   */
  ports: string;
  /**
   * The addresses at the other end, as one address or a range in CIDR notation. Empty when none are set.
   * @example 0.0.0.0/0
   */
  ipRangeCidr: string;
  /**
   * The ICMP message type of an ICMP rule, as a number in text. Empty when none is set.
   * @example 8
   */
  icmpType: string;
}

/** One firewall rule to set. A rule as it was read can be sent back unchanged. */
export interface RuleBody {
  /** Leave this out. The service gives rules their ids and ignores this one. */
  id?: string | undefined;
  /** Whether the rule is about traffic to the VM or from it. */
  ruleType: KnownRuleType;
  /** The protocol that the rule is about. */
  protocol: KnownRuleProtocol;
  /**
   * The ports of a TCP or UDP rule: a list such as `80,443` or a range such as `1024:2048`. Leave it out for other
   * protocols.
   * @example 80,443
   */
  ports?: string | undefined;
  /**
   * The addresses at the other end, as one address or a range in CIDR notation.
   * @example 0.0.0.0/0
   */
  ipRangeCidr?: string | undefined;
  /**
   * The ICMP message type, as a number in text: 0, 3, 4, 5, 8 to 14, 17 or 18. Leave it out for other protocols.
   * @example 8
   */
  icmpType?: string | undefined;
}

/** The known values of {@link RuleProtocol}. */
export const RULE_PROTOCOLS = [
  "PROTOCOL_UNKNOWN",
  "PROTOCOL_ALL",
  "PROTOCOL_TCP",
  "PROTOCOL_UDP",
  "PROTOCOL_ICMP",
  "PROTOCOL_ICMPv6",
  "PROTOCOL_IPSEC",
] as const;

/** A value of {@link RuleProtocol} that this version knows; what requests take. */
export type KnownRuleProtocol = (typeof RULE_PROTOCOLS)[number];

/**
 * The protocol of a rule. PROTOCOL_ALL stands for every protocol; ports go with PROTOCOL_TCP and PROTOCOL_UDP only.
 * Note the lower-case v in PROTOCOL_ICMPv6.
 *
 * The service may answer values that are newer than this version.
 */
export type RuleProtocol = KnownRuleProtocol | (string & {});

/** The known values of {@link RuleType}. */
export const RULE_TYPES = [
  "RULE_TYPE_UNKNOWN",
  "RULE_TYPE_INBOUND",
  "RULE_TYPE_OUTBOUND",
] as const;

/** A value of {@link RuleType} that this version knows; what requests take. */
export type KnownRuleType = (typeof RULE_TYPES)[number];

/**
 * The direction of a rule. RULE_TYPE_INBOUND is traffic to the VM, RULE_TYPE_OUTBOUND traffic from it.
 *
 * The service may answer values that are newer than this version.
 */
export type RuleType = KnownRuleType | (string & {});

/** What a search found. */
export interface SearchResourcesResponse {
  /** The resources that match. Empty when there are none. */
  results: SearchResult[];
}

/** One resource that matches. Exactly one of the resource keys is present; it tells what kind the resource is. */
export interface SearchResult {
  /** The name of the resource. Its format is not fixed; do not parse it. */
  resourceName: string;
  /** The kind of resource as text. Prefer to see which resource key is present. */
  resourceType: string;
  /** How well the resource matches. Compare it only within one search. */
  score: Double;
  /** The match, when it is a billing account. */
  billingAccount?: BillingAccountResult | null | undefined;
  /** The match, when it is a cluster. */
  cluster?: Cluster | null | undefined;
  /** The match, when it is a disk. */
  disk?: Disk | null | undefined;
  /** The match, when it is a private image. */
  image?: ImageResult | null | undefined;
  /** The match, when it is a bare-metal machine. */
  machine?: MachineResult | null | undefined;
  /** The match, when it is a network. */
  network?: Network | null | undefined;
  /** The match, when it is a project. */
  project?: Project | null | undefined;
  /** The match, when it is a virtual machine. */
  virtualMachine?: VirtualMachineResult | null | undefined;
  /** The match, when it is a volume. */
  volume?: Volume | null | undefined;
}

/** A named set of firewall rules. VMs in the same data center can share it. */
export interface SecurityGroup {
  /**
   * The group's id, unique within the project.
   * @example web
   */
  id: string;
  /**
   * The project that holds the group.
   * @example ml-training
   */
  projectId: string;
  /**
   * Where the group is. Only VMs in the same data center can use it.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * A note for people about the group. Empty when there is none.
   * @example Web servers
   */
  description: string;
  /** The rules, in the order in which they were sent. */
  rules: Rule[];
}

/** An SSH public key of a user. */
export interface SshKey {
  /** The id that the service chose. */
  id: string;
  /**
   * The public key as one line of text, as in an `authorized_keys` file.
   * @example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB2XQK4s0l1l4x4yY0m0kq3nJ0j2qS7m8u1vT9w5rZ0e me@laptop
   */
  publicKey: string;
  /** The kind of key, read from the public key. */
  type: string;
  /** The fingerprint of the key. Use it to see whether you have added a key already. */
  fingerprint: string;
  /** The comment at the end of the public key, if there is one. */
  comment: string;
  /** When the key was added. */
  createTime: string | null;
}

/** The known values of {@link SshKeySource}. */
export const SSH_KEY_SOURCES = [
  "SSH_KEY_SOURCE_UNKNOWN",
  "SSH_KEY_SOURCE_PROJECT",
  "SSH_KEY_SOURCE_USER",
  "SSH_KEY_SOURCE_NONE",
] as const;

/** A value of {@link SshKeySource} that this version knows; what requests take. */
export type KnownSshKeySource = (typeof SSH_KEY_SOURCES)[number];

/**
 * Whose SSH keys a new machine accepts: those of every member of the project, those of the user who creates it, or
 * none but the ones given in `customSshKeys`.
 *
 * The service may answer values that are newer than this version.
 */
export type SshKeySource = KnownSshKeySource | (string & {});

/** The body of every failed call (google.rpc.Status). */
export interface Status {
  /**
   * The gRPC status code, 1 to 16. Some parts of the service put the HTTP status here instead, 100 or more.
   * @example 5
   */
  code: number;
  /**
   * The canonical name of the code, where the service sends it.
   * @example NOT_FOUND
   */
  status?: string | undefined;
  /** What went wrong, in English, for people. Do not parse it. */
  message: string;
  /** What programs can act on. Skip the entries whose `@type` you do not know. */
  details: ErrorDetail[];
}

/** What a browser needs to go on with a payment at Stripe. */
export interface StripeClientSecret {
  /** The secret of this one payment or checkout, for Stripe's script in the browser. Do not log or store it. */
  clientSecret: string;
}

/** The customer that stands for a billing account at Stripe, the payment processor. */
export interface StripeCustomer {
  /** The id of the customer at Stripe. */
  id: string;
  /** The name of the payer. */
  name: string;
  /** The e-mail address of the payer. */
  email: string;
  /** The customer's balance at Stripe. For the credit that is left, read `creditBalance` of the account. */
  balance: Decimal | null;
}

/** A tax number, such as a VAT number. */
export interface TaxId {
  /** The id of this entry, chosen by the service. It is not the tax number. */
  id: string;
  /** Which kind of tax number it is. */
  type: string;
  /** The tax number itself. */
  value: string;
}

/** A tax number, such as a VAT number. Send both fields together. */
export interface TaxIdBody {
  /** Which kind of tax number it is. */
  type?: string | undefined;
  /** The tax number itself. */
  value?: string | undefined;
}

/** One payment that was tried. */
export interface Transaction {
  /** The id of the payment. */
  id: string;
  /** What was paid for, in English. */
  description: string;
  /** How much was to be paid, in US dollars. */
  amount: Decimal | null;
  /** How far the payment is, as free text. To learn whether it worked, read `succeeded`. */
  status: string;
  /** Whether the payment worked. False also while it is still under way. */
  succeeded: boolean;
  /** When the payment was begun. */
  createTime: string | null;
  /** The last try to charge the payment method. Null when there was none. */
  latestCharge: Charge | null;
  /** Why the last try failed. Null when none did. */
  lastPaymentError: LastPaymentError | null;
}

/** The known values of {@link Unit}. */
export const UNITS = [
  "UNIT_UNKNOWN",
  "UNIT_GIB_HOUR",
  "UNIT_HOUR",
] as const;

/** A value of {@link Unit} that this version knows; what requests take. */
export type KnownUnit = (typeof UNITS)[number];

/**
 * What use is measured in. UNIT_HOUR is one thing for an hour, UNIT_GIB_HOUR is one GiB of memory or storage for an
 * hour.
 *
 * The service may answer values that are newer than this version.
 */
export type Unit = KnownUnit | (string & {});

/** A detail of any other type, passed through whole. */
export interface UnknownDetail {
  /**
   * The type's URL.
   * @example type.googleapis.com/google.rpc.DebugInfo
   */
  "@type": string;
  [key: string]: unknown;
}

/** Which fields to change, and their new values. */
export interface UpdateBillingAccountBody {
  /**
   * The names of the fields to change, in camelCase with commas between them. A value in `billingAccount` that is not
   * named here does nothing.
   * @example displayName,billingAddress
   */
  updateMask: string;
  /** The new values of the fields that `updateMask` names. */
  billingAccount: BillingAccountBody;
}

/** What to change. Keys that are absent stay as they are. */
export interface UpdateClusterBody {
  /**
   * How many machines the cluster shall have. You cannot choose which ones go when it shrinks.
   * @example 4
   */
  machineCount?: number | undefined;
  /** The type of every machine. It is chosen at creation; leave it out. */
  machineTypeId?: string | undefined;
  /** How long you commit to keep the cluster. */
  commitmentTerm?: KnownCommitmentTerm | undefined;
  /** Whose SSH keys the machines shall accept. Machines that are there already may keep theirs. */
  sshKeySource?: KnownSshKeySource | undefined;
  /** More SSH public keys to accept. Machines that are there already may keep theirs. */
  customSshKeys?: string[] | undefined;
  /** A script that new machines run when they first start. */
  startScript?: string | undefined;
  /** Leave it out. It cannot be changed after creation. */
  ipoibConfig?: ClusterIPOIBConfig | undefined;
}

/** What to change. Keys that are absent stay as they are. */
export interface UpdateClusterMachineBody {
  /** Send ON or OFF to switch the machine on or off. A machine that is off is still billed. */
  powerState?: KnownMachinePowerState | undefined;
  /** All volumes that shall be attached. Volumes that are missing from the list are detached. */
  volumeIds?: string[] | undefined;
}

/** What to change. Keys that are absent stay as they are. */
export interface UpdateMachineBody {
  /** Send ON or OFF to switch the machine on or off. A machine that is off is still billed. */
  powerState?: KnownMachinePowerState | undefined;
  /** How long you commit to keep the machine. */
  commitmentTerm?: KnownCommitmentTerm | undefined;
  /** The type of the machine. It is chosen at creation; leave it out. */
  machineTypeId?: string | undefined;
  /**
   * The operating system. Leave it out; DeployMachineOS installs another.
   * @example ubuntu/noble
   */
  os?: string | undefined;
  /** Whose SSH keys the machine accepts. Leave it out; DeployMachineOS takes it for a new installation. */
  sshKeySource?: KnownSshKeySource | undefined;
  /** More SSH public keys. Leave it out; DeployMachineOS takes them for a new installation. */
  customSshKeys?: string[] | undefined;
  /** A script to run at the first start. Leave it out; DeployMachineOS takes it for a new installation. */
  startScript?: string | undefined;
  /**
   * An older form of the start script. Use `startScript`.
   * @deprecated
   */
  userData?: string | undefined;
}

/** What to change. Keys that are absent stay as they are. */
export interface UpdateProjectBody {
  /** The billing account that pays from now on. */
  billingAccountId?: string | undefined;
}

/** The whole group as it shall be from now on. What you leave out is emptied, not kept. */
export interface UpdateSecurityGroupBody {
  /**
   * The group's own data center. A group cannot move, so you may leave this out.
   * @example gb-bournemouth-1
   */
  dataCenterId?: string | undefined;
  /**
   * A note for people. It may hold letters, digits, white space, commas, full stops and apostrophes. Send the old one
   * to keep it.
   * @example Web servers
   */
  description?: string | undefined;
  /** Every rule that the group shall have, old and new. An empty list removes all rules. */
  rules: RuleBody[];
}

/** Whose SSH keys the VM accepts from now on. */
export interface UpdateVMAuthorizedSSHKeysBody {
  /** SSH public keys that the VM accepts besides those that `sshKeySource` brings. */
  customSshKeys?: string[] | undefined;
  /** Whose SSH keys the VM accepts, besides `customSshKeys`. */
  sshKeySource?: KnownSshKeySource | undefined;
}

/** When the VM expires. Give one of the two. */
export interface UpdateVMExpireTimeBody {
  /**
   * The moment at which the service deletes the VM.
   * @example 2026-12-31T12:00:00Z
   */
  expireTime?: string | undefined;
  /**
   * The time left, in seconds with an `s` behind; other units, as in `7d`, are refused.
   * @example 3600s
   */
  ttl?: string | undefined;
}

/** When the VM now expires. */
export interface UpdateVMExpireTimeResponse {
  /** The moment at which the service deletes the VM. Null if it never will. */
  expireTime: string | null;
}

/** The metadata to set. */
export interface UpdateVMMetadataBody {
  /** True to add these keys to the metadata that is there, false to replace all of it. Absent means false. */
  merge?: boolean | undefined;
  /**
   * The keys and values to set. Absent counts as empty, which without `merge` clears the metadata.
   * @example {"owner":"ada"}
   */
  metadata?: Record<string, string> | undefined;
}

/** The metadata of the VM after the change. */
export interface UpdateVMMetadataResponse {
  /** All keys and values of the VM's metadata. */
  metadata: Record<string, string>;
}

/** The new password. */
export interface UpdateVMPasswordBody {
  /**
   * The new password, with 6 to 64 characters among them a small letter, a capital, a digit and a special character.
   */
  password: string;
}

/** What to change. Keys that are absent stay as they are. */
export interface UpdateVolumeBody {
  /**
   * The new size of the volume in GiB, larger than the present one.
   * @example 2000
   */
  sizeGib?: number | undefined;
  /** The commitment that the volume shall have. */
  commitmentTerm?: KnownCommitmentTerm | undefined;
  /**
   * Leave this out. A volume stays in its data center.
   * @example gb-bournemouth-1
   */
  dataCenterId?: string | undefined;
  /** Leave this out. The service works the time out from `commitmentTerm` and ignores what you send. */
  commitmentEndTime?: string | undefined;
}

/** One user's role. */
export interface UserPermission {
  /** The user's id. */
  userId: string;
  /** The user's e-mail address. */
  userEmail: string;
  /** The address of the user's picture. */
  userPicture: string;
  /** The role's name as text, kept for older clients. Read `permissionRole`. */
  role: string;
  /** What the user may do. */
  permissionRole: Role;
}

/** A virtual machine. */
export interface VM {
  /** The SSH public keys that the VM accepts, all in one string with a line break between them. */
  authorizedSshKeys: string;
  /** The disk that the VM boots from. It is destroyed with the VM. */
  bootDisk: Disk | null;
  /**
   * The size of the boot disk in GiB. `bootDisk.sizeGib` repeats it.
   * @example 50
   */
  bootDiskSizeGib: number;
  /** When the commitment ends; until then the VM cannot be terminated. Null without a commitment. */
  commitmentEndTime: string | null;
  /** The term that you have committed to. COMMITMENT_TERM_NONE is pay as you go. */
  commitmentTerm: CommitmentTerm;
  /**
   * The model of the host's processor.
   * @example EPYC-Rome
   */
  cpuModel: string;
  /** The id of the user who created the VM. */
  createBy: string;
  /** When the VM was created. */
  createTime: string | null;
  /**
   * The data center that the VM is in. Note the small `c`, unlike `dataCenterId` everywhere else.
   * @example gb-bournemouth-1
   */
  datacenterId: string;
  /** When the service will delete the VM by itself. Null if it never will. */
  expireTime: string | null;
  /** The address of the VM on the internet. Empty until it has one, and for a VM without a public address. */
  externalIpAddress: string;
  /**
   * The name of the GPU model for people, empty without GPUs. Programs read `gpuModelId`.
   * @example RTX A5000
   */
  gpuModel: string;
  /**
   * The id of the GPU model, as listed by ListVMGpuModels. Empty without GPUs.
   * @example nvidia-rtx-a5000
   */
  gpuModelId: string;
  /**
   * How many GPUs the VM has. CreateVM calls it `gpus`.
   * @example 1
   */
  gpuQuantity: number;
  /**
   * The id that you chose as `vmId`, unique in the project.
   * @example gpu-1
   */
  id: string;
  /**
   * The image that the VM was made from, public or private. `publicImageId` and `privateImageId` tell which.
   * @example ubuntu-2204
   */
  imageId: string;
  /** The name of the image for people. */
  imageName: string;
  /** The address of the VM inside its network. With several networks, see `nics`. */
  internalIpAddress: string;
  /**
   * The machine type, as listed by ListVMMachineTypes.
   * @example epyc-rome-rtx-a5000
   */
  machineType: string;
  /**
   * The memory in GiB. CreateVM calls it `memoryGib`.
   * @example 16
   */
  memory: number;
  /** Your own notes on the VM, as keys and values. */
  metadata: Record<string, string>;
  /** The network interfaces of the VM. */
  nics: VMNic[];
  /** What the VM costs, in US dollars an hour. */
  price: VMPrice | null;
  /** The private image that the VM was made from. Empty if it was a public one. */
  privateImageId: string;
  /**
   * The project that the VM is in.
   * @example ml-training
   */
  projectId: string;
  /**
   * The public image that the VM was made from. Empty if it was a private one.
   * @example ubuntu-2204
   */
  publicImageId: string;
  /** The name of the public image for people. Empty if the VM was made from a private one. */
  publicImageName: string;
  /** A copy of `externalIpAddress`. Read that one. */
  publicIpAddress: string;
  /** Whether the data center runs on renewable energy. */
  renewableEnergy: boolean;
  /** The rules that guard the VM, without the groups they belong to. Read `securityGroups`. */
  rules: Rule[];
  /** The ids of the security groups of the VM. None means that all traffic is let through. */
  securityGroupIds: string[];
  /** The same groups as `securityGroupIds`, in full. */
  securityGroups: SecurityGroup[];
  /**
   * The state as a four-letter code of the software below, such as `runn` or `poff`. Read `state`.
   * @example runn
   */
  shortState: string;
  /** Whose SSH keys the VM accepts. The keys themselves are in `authorizedSshKeys`. */
  sshKeySource: SshKeySource;
  /** What the VM is doing. */
  state: VmState;
  /**
   * The storage disks that are attached, by id. A new VM gets them after it has booted, so some may be missing for a
   * while although the VM is ACTIVE.
   */
  storageDisks: Disk[];
  /**
   * How many virtual CPUs the VM has.
   * @example 8
   */
  vcpus: number;
}

/** A data center. Resources that work together must be in the same one. */
export interface VMDataCenter {
  /** What disk space costs. The entries do not say which kind of disk each is for. */
  diskPoolPricing: DiskStoragePriceHr[];
  /**
   * The id, which other calls take as `dataCenterId`.
   * @example gb-bournemouth-1
   */
  id: string;
  /** How many public IPv4 addresses are free. With none, a new VM that needs one may get stuck or fail. */
  ipv4Free: number;
  /** The price of a public IPv4 address, in US dollars an hour. */
  ipv4PriceHr: Decimal | null;
  /** Where the data center is. */
  location: LatLng | null;
  /** The price of a private network, in US dollars an hour. */
  networkPriceHr: Decimal | null;
  /** The price of a private network once more, as a list. Read `networkPriceHr`. */
  networkPricing: NetworkPriceHr[];
  /** The price of one GiB of object storage, in US dollars an hour. */
  objectStorageGibPriceHr: Decimal | null;
  /** Whether the data center runs on renewable energy. */
  renewableEnergy: boolean;
  /** The address of the object storage, for S3 clients. Empty if there is none. */
  s3Endpoint: string;
  /** The company that runs the data center. */
  supplierName: string;
}

/**
 * A kind of host in one data center, and what part of it a VM may have. The vCPUs of a VM must lie between its memory
 * times `minVcpuPerMemoryGib` and times `maxVcpuPerMemoryGib`, and likewise for its GPUs.
 */
export interface VMMachineType {
  /**
   * The model of the processor.
   * @example EPYC-Rome
   */
  cpuModel: string;
  /**
   * The data center that these hosts are in.
   * @example no-luster-1
   */
  dataCenterId: string;
  /**
   * The name of the GPU model for people, empty without GPUs. Programs read `gpuModelId`.
   * @example RTX A5000
   */
  gpuModel: string;
  /**
   * The id of the GPU model, as listed by ListVMGpuModels. Empty without GPUs.
   * @example nvidia-rtx-a5000
   */
  gpuModelId: string;
  /** The price of one GPU without a commitment, in US dollars an hour. */
  gpuPriceHr: Decimal | null;
  /** The price of a public IPv4 address, in US dollars an hour. */
  ipv4PriceHr: Decimal | null;
  /**
   * The id of the machine type, to give to CreateVM. The same id may occur in several data centers.
   * @example epyc-rome-rtx-a5000
   */
  machineType: string;
  /** The most GPUs that one VM can get now. */
  maxGpuFree: number;
  /** The most memory that one VM can get now, in GiB. */
  maxMemoryGibFree: number;
  /** The most disk space that one VM can get now, in GiB. */
  maxStorageGibFree: number;
  /** The most vCPUs that one VM can get now. */
  maxVcpuFree: number;
  /** The most vCPUs for each GPU. It may be the string "Infinity", which means no limit. */
  maxVcpuPerGpu: Double;
  /** The most vCPUs for each GiB of memory. */
  maxVcpuPerMemoryGib: Double;
  /** The price of one GiB of memory without a commitment, in US dollars an hour. */
  memoryGibPriceHr: Decimal | null;
  /** The least memory that a VM can have, in GiB. */
  minMemoryGib: Double;
  /** The lowest price of one GiB of disk, in US dollars an hour. */
  minStorageGibPriceHr: Decimal | null;
  /** The fewest vCPUs that a VM can have. */
  minVcpu: Double;
  /** The fewest vCPUs for each GPU. */
  minVcpuPerGpu: Double;
  /** The fewest vCPUs for each GiB of memory. */
  minVcpuPerMemoryGib: Double;
  /** The prices of vCPUs, memory and GPUs for each commitment term. */
  prices: VirtualMachineTypePrice[];
  /** Whether the data center runs on renewable energy. */
  renewableEnergy: boolean;
  /** How many GPUs are free on all hosts together. One VM cannot have more than `maxGpuFree`. */
  totalGpuFree: number;
  /** How much memory is free on all hosts together, in GiB. */
  totalMemoryGibFree: number;
  /** How much disk space is free on all hosts together, in GiB. */
  totalStorageGibFree: number;
  /** How many vCPUs are free on all hosts together. */
  totalVcpuFree: number;
  /** The price of one vCPU without a commitment, in US dollars an hour. */
  vcpuPriceHr: Decimal | null;
}

/**
 * One sample of a VM's load. The service documents neither the units nor whether the disk and network numbers are
 * totals or differences.
 */
export interface VMMonitoringItem {
  /** How busy the processors are. */
  cpu: Double;
  /** How much was read from the disks. */
  diskRdBytes: string;
  /** How many reads from the disks there were. */
  diskRdIops: string;
  /** How much was written to the disks. */
  diskWrBytes: string;
  /** How many writes to the disks there were. */
  diskWrIops: string;
  /** A sign of life from inside the VM. What the number means is not documented. */
  guestPing: string;
  /** How much memory is in use. */
  memory: string;
  /** How much the VM received from the network. */
  netRx: string;
  /** How much the VM sent to the network. */
  netTx: string;
  /** When the sample was taken. Whether it counts seconds or milliseconds is not documented. */
  timestamp: string;
}

/** A network interface of a VM. */
export interface VMNic {
  /** The address of this interface on the internet. Empty without a public address. */
  externalIpAddress: string;
  /** The address of this interface inside its network. */
  internalIpAddress: string;
  /** The address of the network that this interface is on. */
  networkAddress: string;
  /**
   * The private network that this interface is on. Empty on the public network.
   * @example net-1
   */
  networkId: string;
  /** The security groups that guard this interface. */
  securityGroupIds: string[];
}

/** A network interface for a new VM. */
export interface VMNicBody {
  /** Whether the interface gets a public address, which costs extra. Absent means false. */
  assignPublicIp?: boolean | undefined;
  /**
   * The private network to join. It must be in the same data center and ACTIVE.
   * @example net-1
   */
  networkId?: string | undefined;
  /** The security groups that guard this interface. With none, all traffic is let through. */
  securityGroupIds?: string[] | undefined;
}

/** What a VM costs, in US dollars an hour, part by part. */
export interface VMPrice {
  /** The price of one vCPU. */
  vcpuPriceHr: Decimal | null;
  /** The price of all vCPUs. */
  totalVcpuPriceHr: Decimal | null;
  /** The price of one GiB of memory. */
  memoryGibPriceHr: Decimal | null;
  /** The price of all the memory. */
  totalMemoryPriceHr: Decimal | null;
  /** The price of one GPU. */
  gpuPriceHr: Decimal | null;
  /** The price of all GPUs. */
  totalGpuPriceHr: Decimal | null;
  /** The price of one GiB of disk. */
  storageGibPriceHr: Decimal | null;
  /** The price of all the disk space. */
  totalStoragePriceHr: Decimal | null;
  /** The price of the public IPv4 address. */
  ipv4AddressPriceHr: Decimal | null;
  /** The price of the whole VM. */
  totalPriceHr: Decimal | null;
}

/** A virtual machine in a search result. GetVM has the rest. */
export interface VirtualMachineResult {
  /**
   * The id of the VM.
   * @example gpu-1
   */
  id: string;
  /**
   * The project that holds the VM.
   * @example ml-training
   */
  projectId: string;
  /**
   * The data center where the VM runs.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** What the VM is doing. */
  state: VmState;
  /**
   * How many virtual CPUs the VM has.
   * @example 4
   */
  vcpus: number;
  /**
   * The memory, in GiB.
   * @example 16
   */
  memoryGib: number;
  /**
   * The model of the GPUs. Empty when there are none.
   * @example nvidia-rtx-a5000
   */
  gpuModelId: string;
  /**
   * How many GPUs the VM has.
   * @example 1
   */
  gpus: number;
  /**
   * The size of the boot disk, in GiB.
   * @example 50
   */
  bootDiskSizeGib: number;
  /**
   * The public image that the boot disk was made from. Empty when it was a private one.
   * @example ubuntu-2204
   */
  bootDiskPublicImageId: string;
  /** The private image that the boot disk was made from. Empty when it was a public one. */
  bootDiskPrivateImageId: string;
  /** When the VM was created. */
  createTime: string | null;
}

/** What the parts of a VM cost with one commitment term. */
export interface VirtualMachineTypePrice {
  /** The term that these prices are for. */
  commitmentTerm: CommitmentTerm;
  /** The price of one GPU, in US dollars an hour. */
  gpuPriceHr: Decimal | null;
  /** The price of one GiB of memory, in US dollars an hour. */
  memoryGibPriceHr: Decimal | null;
  /** The price of one vCPU, in US dollars an hour. */
  vcpuPriceHr: Decimal | null;
}

/** The known values of {@link VmState}. */
export const VM_STATES = [
  "CLONING",
  "CREATING_SNAPSHOT",
  "DELETED",
  "DELETING",
  "DELETING_SNAPSHOT",
  "FAILED",
  "HOTPLUGGING",
  "MIGRATING",
  "RECREATING",
  "REVERTING_SNAPSHOT",
  "RESIZING",
  "RESIZING_DISK",
  "ACTIVE",
  "STARTING",
  "STOPPED",
  "STOPPING",
  "SUSPENDED",
  "SUSPENDING",
  "UNKNOWN",
  "PENDING",
] as const;

/** A value of {@link VmState} that this version knows; what requests take. */
export type KnownVmState = (typeof VM_STATES)[number];

/**
 * What a VM is doing. A new VM goes from PENDING, perhaps through CLONING, to STARTING and ACTIVE, which means that
 * it runs; or it ends as FAILED. STOPPED is switched off and still billed, SUSPENDED is paused, DELETED is gone.
 * Every other value is a change under way: wait.
 *
 * The service may answer values that are newer than this version.
 */
export type VmState = KnownVmState | (string & {});

/** What kind of state each {@link VmState} is. */
export const VM_STATE_KINDS: Readonly<Record<KnownVmState, StateKind>> = {
  CLONING: "pending",
  CREATING_SNAPSHOT: "pending",
  DELETED: "settled",
  DELETING: "pending",
  DELETING_SNAPSHOT: "pending",
  FAILED: "failed",
  HOTPLUGGING: "pending",
  MIGRATING: "pending",
  RECREATING: "pending",
  REVERTING_SNAPSHOT: "pending",
  RESIZING: "pending",
  RESIZING_DISK: "pending",
  ACTIVE: "settled",
  STARTING: "pending",
  STOPPED: "settled",
  STOPPING: "pending",
  SUSPENDED: "settled",
  SUSPENDING: "pending",
  UNKNOWN: "pending",
  PENDING: "pending",
};

/** Shared file storage in one data center, mounted over NFS by one machine or many. */
export interface Volume {
  /**
   * The volume's id, unique within the project.
   * @example datasets
   */
  id: string;
  /**
   * The project that holds the volume.
   * @example ml-training
   */
  projectId: string;
  /**
   * Where the volume is.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /**
   * The size of the volume in GiB.
   * @example 1000
   */
  sizeGib: number;
  /** How much of the volume is full, in GiB. */
  sizeGibUsed: number;
  /** The NFS server to mount from. Empty until the volume is ready. */
  nfsServer: string;
  /** The path on the NFS server. Mount `nfsServer:nfsPath`. */
  nfsPath: string;
  /** What the volume is doing now. */
  state: VolumeState;
  /** How long you committed to keep the volume. */
  commitmentTerm: CommitmentTerm;
  /**
   * When the commitment ends. Null without one.
   * @example 2027-02-01T09:30:00Z
   */
  commitmentEndTime: string | null;
  /** The price of one GiB in US dollars an hour. */
  gibPriceHr: Decimal | null;
  /** The price of the whole volume in US dollars an hour. */
  totalPriceHr: Decimal | null;
}

/** What volumes cost in one data center, for one length of commitment. */
export interface VolumePrice {
  /**
   * The data center that the price holds for.
   * @example gb-bournemouth-1
   */
  dataCenterId: string;
  /** The commitment that the price holds for. */
  commitmentTerm: CommitmentTerm;
  /** The price of one GiB in US dollars an hour. */
  gibPriceHr: Decimal | null;
}

/** The known values of {@link VolumeState}. */
export const VOLUME_STATES = [
  "VOLUME_STATE_UNSPECIFIED",
  "CREATING",
  "ACTIVE",
  "UPDATING",
  "DELETING",
  "FAILED",
] as const;

/** A value of {@link VolumeState} that this version knows; what requests take. */
export type KnownVolumeState = (typeof VOLUME_STATES)[number];

/**
 * What a volume is doing. A new one is CREATING, then ACTIVE: ready to mount. UPDATING and DELETING pass by
 * themselves; FAILED does not.
 *
 * The service may answer values that are newer than this version.
 */
export type VolumeState = KnownVolumeState | (string & {});

/** What kind of state each {@link VolumeState} is. */
export const VOLUME_STATE_KINDS: Readonly<Record<KnownVolumeState, StateKind>> = {
  VOLUME_STATE_UNSPECIFIED: "pending",
  CREATING: "pending",
  ACTIVE: "settled",
  UPDATING: "pending",
  DELETING: "pending",
  FAILED: "failed",
};

/** The query parameters of ListProjects. */
export interface ListProjectsQuery {
  /** The `pageToken` of the page before. Absent or empty for the first page. */
  pageToken?: string | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of AttachSecurityGroup. */
export interface AttachSecurityGroupQuery {
  /**
   * The security group, which must be in the same data center as the VM.
   * @example ssh-and-web
   */
  securityGroupId: string;
}

/** The query parameters of DetachSecurityGroup. */
export interface DetachSecurityGroupQuery {
  /**
   * The security group, which must be in the same data center as the VM.
   * @example ssh-and-web
   */
  securityGroupId: string;
}

/** The query parameters of ListVMs. */
export interface ListVMsQuery {
  /**
   * Only VMs that are on this private network.
   * @example net-1
   */
  networkId?: string | undefined;
}

/** The query parameters of ConnectVM. */
export interface ConnectVMQuery {
  /** Names the connection. What the service does with it is not documented; it can be left out. */
  connectionId?: string | undefined;
}

/** The query parameters of ResizeVM. */
export interface ResizeVMQuery {
  /**
   * The new number of vCPUs. Absent to keep the present one.
   * @example 8
   */
  vcpus?: number | undefined;
  /**
   * The new amount of memory, in GiB. Absent to keep the present one.
   * @example 32
   */
  memoryGib?: number | undefined;
}

/** The query parameters of GetVMMachineType. */
export interface GetVMMachineTypeQuery {
  /**
   * Show the types and prices that this project may use, private offers included. Without it, the public catalogue.
   */
  projectId?: string | undefined;
}

/** The query parameters of ListVMMachineTypes. */
export interface ListVMMachineTypesQuery {
  /**
   * Show the types and prices that this project may use, private offers included. Without it, the public catalogue.
   */
  projectId?: string | undefined;
}

/** The query parameters of ListVMMachineTypes2. */
export interface ListVMMachineTypes2Query {
  /**
   * Show the types and prices that this project may use, private offers included. Without it, the public catalogue.
   */
  projectId?: string | undefined;
}

/** The query parameters of ListDisks. */
export interface ListDisksQuery {
  /**
   * Only resources in this data center.
   * @example gb-bournemouth-1
   */
  dataCenterId?: string | undefined;
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of AttachStorageDisk. */
export interface AttachStorageDiskQuery {
  /**
   * The VM that gets the disk.
   * @example gpu-1
   */
  vmId: string;
}

/** The query parameters of ResizeVMDisk. */
export interface ResizeVMDiskQuery {
  /**
   * The disk to grow. It must be attached to this VM.
   * @example data-1
   */
  diskId: string;
  /**
   * The new size of the disk in GiB, larger than the present one.
   * @example 200
   */
  sizeGib: number;
}

/** The query parameters of ListPrivateVMImages. */
export interface ListPrivateVMImagesQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of CreatePrivateVMImage. */
export interface CreatePrivateVMImageQuery {
  /**
   * The id of the new image, unique within the project.
   * @example trainer-base
   */
  id: string;
  /**
   * The VM to make the image of.
   * @example gpu-1
   */
  vmId: string;
  /**
   * A note for people about what is on the image.
   * @example Drivers and a Python environment
   */
  description?: string | undefined;
}

/** The query parameters of UpdatePrivateVMImage. */
export interface UpdatePrivateVMImageQuery {
  /**
   * The new note for people about what is on the image.
   * @example Drivers and a Python environment
   */
  description?: string | undefined;
}

/** The query parameters of ListNetworks. */
export interface ListNetworksQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListSecurityGroups. */
export interface ListSecurityGroupsQuery {
  /**
   * Only resources in this data center.
   * @example gb-bournemouth-1
   */
  dataCenterId?: string | undefined;
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListVolumes. */
export interface ListVolumesQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListVolumePrices. */
export interface ListVolumePricesQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListMachineTypes. */
export interface ListMachineTypesQuery {
  /**
   * Show the types and prices that this project may use, private offers included. Without it, the public catalogue.
   */
  projectId?: string | undefined;
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListMachines. */
export interface ListMachinesQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListClusterMachineTypes. */
export interface ListClusterMachineTypesQuery {
  /**
   * Show the types and prices that this project may use, private offers included. Without it, the public catalogue.
   */
  projectId?: string | undefined;
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of GetClusterMachineType. */
export interface GetClusterMachineTypeQuery {
  /**
   * Show the types and prices that this project may use, private offers included. Without it, the public catalogue.
   */
  projectId?: string | undefined;
}

/** The query parameters of ListClusters. */
export interface ListClustersQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of RenameClusterMachine. */
export interface RenameClusterMachineQuery {
  /**
   * The new id of the machine. It must not be taken.
   * @example trainer-1
   */
  newId: string;
}

/** The query parameters of ListObjectStorageBuckets. */
export interface ListObjectStorageBucketsQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListObjectStorageUsers. */
export interface ListObjectStorageUsersQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListSshKeys. */
export interface ListSshKeysQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListApiKeys. */
export interface ListApiKeysQuery {
  /**
   * Which page to return, counted from 1. A page past the end is empty.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of ListBillingAccounts. */
export interface ListBillingAccountsQuery {
  /** The `pageToken` of the page before. Absent or empty for the first page. */
  pageToken?: string | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
}

/** The query parameters of GetBillingAccountSpendDetails. */
export interface GetBillingAccountSpendDetailsQuery {
  /**
   * When the period starts.
   * @example 2026-01-01T00:00:00Z
   */
  startTime: string;
  /**
   * When the period ends.
   * @example 2026-02-01T00:00:00Z
   */
  endTime: string;
}

/** The query parameters of CreateBillingAccountCreditPayment. */
export interface CreateBillingAccountCreditPaymentQuery {
  /**
   * How much credit to pay for, in US dollars as a decimal. The documented range is 10 to 1000. The dot is part of
   * the parameter's name.
   * @example 50.00
   */
  "amount.value": string;
  /** The id of the payment method to charge, as listed by GetBillingAccountPaymentMethods. */
  paymentMethod: string;
  /** A Stripe Radar session of the payer's browser, which helps Stripe to tell fraud. */
  radarSessionId?: string | undefined;
}

/** The query parameters of CreateBillingAccountCreditCheckoutSession. */
export interface CreateBillingAccountCreditCheckoutSessionQuery {
  /**
   * How much credit to pay for, in US dollars as a decimal. The documented range is 10 to 1000. The dot is part of
   * the parameter's name.
   * @example 50.00
   */
  "amount.value": string;
  /**
   * Where the browser goes after the checkout.
   * @example https://example.com/billing
   */
  returnUrl: string;
}

/** The query parameters of ListBillingAccountCreditBalanceTransactions. */
export interface ListBillingAccountCreditBalanceTransactionsQuery {
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
  /** Return the items that follow the one with this id. Absent for the first page. */
  startingAfter?: string | undefined;
}

/** The query parameters of ListBillingAccountTransactions. */
export interface ListBillingAccountTransactionsQuery {
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
  /** Return the items that follow the one with this id. Absent for the first page. */
  startingAfter?: string | undefined;
}

/** The query parameters of ListInvoices. */
export interface ListInvoicesQuery {
  /** The billing account whose invoices to list. This is not an invoice id. */
  id: string;
  /** Only invoices with this status, spelled as in an invoice's `status`. */
  status?: string | undefined;
  /**
   * The most items to return in one page. Zero or absent leaves the choice to the service, which may also return
   * fewer than asked for.
   * @example 100
   */
  pageSize?: number | undefined;
  /** Return the items that follow the one with this id. Absent for the first page. */
  startingAfter?: string | undefined;
}

/** The query parameters of SearchResources. */
export interface SearchResourcesQuery {
  /**
   * The text to look for, such as the id of a resource.
   * @example gpu-1
   */
  query: string;
}
