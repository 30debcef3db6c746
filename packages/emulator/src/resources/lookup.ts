import { type CollectionName, GLOBAL, type Records } from "../state/store.ts";
import { alreadyExists, notFound } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";

/** What messages call a record. */
const NOUNS: Readonly<Record<CollectionName, string>> = {
  users: "user",
  apiKeys: "API key",
  sshKeys: "SSH key",
  billingAccounts: "billing account",
  projects: "project",
  projectPermissions: "permission",
  vms: "VM",
  disks: "disk",
  images: "private image",
  networks: "network",
  securityGroups: "security group",
  volumes: "volume",
  machines: "machine",
  clusters: "cluster",
  clusterMachines: "cluster machine",
  buckets: "bucket",
  objectStorageUsers: "object storage user",
  billingPermissions: "permission",
  paymentMethods: "payment method",
  payments: "payment",
  creditEntries: "credit balance transaction",
  invoices: "invoice",
  meters: "meter",
  charges: "charge",
  usage: "usage",
  leases: "address",
};

/** A record, if it exists. The call has then looked at it. One that does not may be about to be made. */
export function peek<Name extends CollectionName>(
  { store, scheduler, touched }: World,
  type: Name,
  scope: string,
  id: string,
): Records[Name] | undefined {
  const record = store[type].get(scope, id);
  touched.note({ type, scope, id });
  if (record !== undefined) scheduler.observe({ type, scope, id });
  return record;
}

/**
 * A record that must exist. The call has then looked at it.
 * @throws RpcError NOT_FOUND
 */
export function lookUp<Name extends CollectionName>(
  world: World,
  type: Name,
  scope: string,
  id: string,
): Records[Name] {
  const record = peek(world, type, scope, id);
  if (record === undefined) throw notFound(NOUNS[type], id);
  return record;
}

/**
 * Checks that an id is free.
 * @throws RpcError ALREADY_EXISTS, while the resource is being deleted as well
 */
export function requireFreeId(world: World, type: CollectionName, scope: string, id: string): void {
  if (peek(world, type, scope, id) !== undefined) throw alreadyExists(NOUNS[type]);
}

/** All records of one scope. The call has then looked at each. */
export function lookAtAll<Name extends CollectionName>(
  { store, scheduler }: World,
  type: Name,
  scope: string,
): Records[Name][] {
  for (const [id] of store[type].entries(scope)) scheduler.observe({ type, scope, id });
  return store[type].list(scope);
}

/** A project that must exist. */
export const lookUpProject = (world: World, projectId: string): Records["projects"] =>
  lookUp(world, "projects", GLOBAL, projectId);
