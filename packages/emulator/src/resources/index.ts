import { apiKeys } from "./api-keys/api-keys.ts";
import { billingAccounts } from "./billing-accounts/billing-accounts.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { clusterMachines } from "./cluster-machines/cluster-machines.ts";
import { clusters } from "./clusters/clusters.ts";
import { credit } from "./credit/credit.ts";
import { disks } from "./disks/disks.ts";
import type { Handlers } from "./handler.ts";
import { privateImages } from "./images/private.ts";
import { publicImages } from "./images/public.ts";
import { invoices } from "./invoices/invoices.ts";
import { machineTypes } from "./machine-types/machine-types.ts";
import { machines } from "./machines/machines.ts";
import { networks } from "./networks/networks.ts";
import { objectStorage } from "./object-storage/object-storage.ts";
import { paymentMethods } from "./payment-methods/payment-methods.ts";
import { projects } from "./projects/projects.ts";
import { search } from "./search/search.ts";
import { securityGroups } from "./security-groups/security-groups.ts";
import { spend } from "./spend/spend.ts";
import { sshKeys } from "./ssh-keys/ssh-keys.ts";
import { users } from "./users/users.ts";
import { vms } from "./vms/vms.ts";
import { volumes } from "./volumes/volumes.ts";

/** The handlers of all operations. One that has none yet answers UNIMPLEMENTED. */
export const HANDLERS: Partial<Handlers> = {
  ...projects,
  ...vms,
  ...disks,
  ...networks,
  ...securityGroups,
  ...volumes,
  ...machines,
  ...machineTypes,
  ...clusters,
  ...clusterMachines,
  ...objectStorage,
  ...sshKeys,
  ...apiKeys,
  ...users,
  ...search,
  ...billingAccounts,
  ...paymentMethods,
  ...credit,
  ...invoices,
  ...spend,
  ...privateImages,
  ...publicImages,
  ...catalogue,
};
