import type { BillingAccountRecord } from "../resources/billing-accounts/record.ts";
import type { ClusterMachineRecord } from "../resources/cluster-machines/record.ts";
import type { ClusterRecord } from "../resources/clusters/record.ts";
import type { CreditEntryRecord, PaymentRecord } from "../resources/credit/record.ts";
import type { DiskRecord } from "../resources/disks/record.ts";
import type { PrivateImageRecord } from "../resources/images/record.ts";
import type { InvoiceRecord } from "../resources/invoices/record.ts";
import type { MachineRecord } from "../resources/machines/record.ts";
import type { NetworkRecord } from "../resources/networks/record.ts";
import type { BucketRecord, ObjectStorageUserRecord } from "../resources/object-storage/record.ts";
import type { PaymentMethodRecord } from "../resources/payment-methods/record.ts";
import type { PermissionRecord, ProjectRecord } from "../resources/projects/record.ts";
import type { SecurityGroupRecord } from "../resources/security-groups/record.ts";
import type { ChargeRecord, MeterRecord } from "../resources/spend/record.ts";
import type { SshKeyRecord } from "../resources/ssh-keys/record.ts";
import type { ApiKeyRecord, UserRecord } from "../resources/users/record.ts";
import type { VmRecord } from "../resources/vms/record.ts";
import type { VolumeRecord } from "../resources/volumes/record.ts";
import type { LeaseRecord } from "./addresses.ts";
import type { UsageRecord } from "./capacity.ts";
import { Collection, type CollectionDump } from "./collection.ts";

/** The scope of records that belong to nothing smaller than the whole service. */
export const GLOBAL = "";

/** What is stored, with the scope that each kind of record is kept by. A new kind needs a line here and in `newStore`. */
export interface Records {
  /** {@link GLOBAL} */
  users: UserRecord;
  /** by user */
  apiKeys: ApiKeyRecord;
  /** by user */
  sshKeys: SshKeyRecord;
  /** {@link GLOBAL} */
  billingAccounts: BillingAccountRecord;
  /** {@link GLOBAL}: project ids are unique in the whole service */
  projects: ProjectRecord;
  /** by project; the id is the user's, or the e-mail address of someone invited */
  projectPermissions: PermissionRecord;
  /** by project */
  vms: VmRecord;
  /** by project */
  disks: DiskRecord;
  /** by project */
  images: PrivateImageRecord;
  /** by project */
  networks: NetworkRecord;
  /** by project */
  securityGroups: SecurityGroupRecord;
  /** by project */
  volumes: VolumeRecord;
  /** by project */
  machines: MachineRecord;
  /** by project */
  clusters: ClusterRecord;
  /** by project */
  clusterMachines: ClusterMachineRecord;
  /** by project */
  buckets: BucketRecord;
  /** by project */
  objectStorageUsers: ObjectStorageUserRecord;
  /** by billing account; the id is as in `projectPermissions` */
  billingPermissions: PermissionRecord;
  /** by billing account */
  paymentMethods: PaymentMethodRecord;
  /** by billing account */
  payments: PaymentRecord;
  /** by billing account */
  creditEntries: CreditEntryRecord;
  /** by billing account */
  invoices: InvoiceRecord;
  /** by project; the id is the collection and the id of a resource, such as `vms/gpu-1` */
  meters: MeterRecord;
  /** by billing account, numbered */
  charges: ChargeRecord;
  /** by data center; the id is a machine type */
  usage: UsageRecord;
  /** by pool of addresses; the id is an address */
  leases: LeaseRecord;
}

export type CollectionName = keyof Records;

/** The collections of what belongs to a project and goes by an id in it. */
export type ProjectCollection = {
  [Name in CollectionName]: Records[Name] extends { readonly projectId: string; readonly id: string } ? Name : never;
}[CollectionName];

/** All records. Handlers change records in place, after every check has passed. */
export type Store = { readonly [Name in CollectionName]: Collection<Records[Name]> };

/** The store as plain JSON. */
export type StoreDump = { readonly [Name in CollectionName]?: CollectionDump<Records[Name]> };

export function newStore(): Store {
  return {
    users: new Collection(),
    apiKeys: new Collection(),
    sshKeys: new Collection(),
    billingAccounts: new Collection(),
    projects: new Collection(),
    projectPermissions: new Collection(),
    vms: new Collection(),
    disks: new Collection(),
    images: new Collection(),
    networks: new Collection(),
    securityGroups: new Collection(),
    volumes: new Collection(),
    machines: new Collection(),
    clusters: new Collection(),
    clusterMachines: new Collection(),
    buckets: new Collection(),
    objectStorageUsers: new Collection(),
    billingPermissions: new Collection(),
    paymentMethods: new Collection(),
    payments: new Collection(),
    creditEntries: new Collection(),
    invoices: new Collection(),
    meters: new Collection(),
    charges: new Collection(),
    usage: new Collection(),
    leases: new Collection(),
  };
}

const names = (store: Store): CollectionName[] => Object.keys(store) as CollectionName[];

export function dumpStore(store: Store): StoreDump {
  return Object.fromEntries(names(store).map((name) => [name, store[name].dump()]));
}

export function loadStore(store: Store, dump: StoreDump): void {
  for (const name of names(store)) loadCollection(store, dump, name);
}

function loadCollection<Name extends CollectionName>(store: Store, dump: StoreDump, name: Name): void {
  store[name].load(dump[name] ?? []);
}
