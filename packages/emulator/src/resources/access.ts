import type { OperationId } from "@cudo-compute/types/operations";
import { operations } from "@cudo-compute/types/operations";
import type { Schema } from "../wire/models.ts";
import { notFound, permissionDenied } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";
import type { Caller } from "./handler.ts";
import { lookUpProject } from "./lookup.ts";

type Role = Schema<"Role">;

const RANKS: Readonly<Record<Role, number>> = { UNKNOWN: 0, VIEWER: 1, EDITOR: 2, OWNER: 3 };

/** The role in its project or billing account that an operation needs, where it is not VIEWER for a read and EDITOR for a change. */
const NEEDED: Readonly<Partial<Record<OperationId, Role>>> = {
  AddProjectPermission: "OWNER",
  RemoveProjectPermission: "OWNER",
  UpdateProject: "OWNER",
  DeleteProject: "OWNER",
  ConnectVM: "EDITOR",
  GetObjectStorageSessionKey: "EDITOR",
  GetBillingAccountSetupIntent: "EDITOR",
  AddBillingAccountPermission: "OWNER",
  RemoveBillingAccountPermission: "OWNER",
  DeleteBillingAccount: "OWNER",
  UndeleteBillingAccount: "OWNER",
};

/** What a credential for some projects alone cannot do, because it leads out of them. */
const BEYOND_SCOPE: ReadonlySet<OperationId> = new Set([
  "CreateProject",
  "GenerateApiKey",
  "DeleteApiKey",
  "CreateBillingAccount",
  "DeleteUser",
]);

/** Whether a credential leads to a project, whatever the role of its user there. */
export const inScope = ({ projectIds }: Caller, projectId: string): boolean =>
  projectIds === undefined || projectIds.includes(projectId);

/**
 * Checks that a credential for some projects alone stays in them.
 * @throws RpcError PERMISSION_DENIED
 */
export function requireScope({ projectIds, credential }: Caller, operationId: OperationId): void {
  if (projectIds === undefined || !BEYOND_SCOPE.has(operationId)) return;
  throw permissionDenied(`${operationId} leads out of the projects of ${credential}: ${projectIds.join(", ")}`);
}

/**
 * Checks that the project of a call exists and that the caller may do this in it.
 * @throws RpcError NOT_FOUND where the caller has no role at all: what one may not see does not exist
 * @throws RpcError PERMISSION_DENIED where the role is too low
 */
export function requireProjectAccess(world: World, caller: Caller, operationId: OperationId, projectId: string): void {
  lookUpProject(world, projectId);
  const role = world.store.projectPermissions.get(projectId, caller.userId)?.role;
  if (role === undefined || !inScope(caller, projectId)) throw notFound("project", projectId);
  requireRole(operationId, role, `project ${projectId}`);
}

/** The same for the billing account of a call. A credential for some projects alone leads to none. */
export function requireBillingAccess(world: World, caller: Caller, operationId: OperationId, accountId: string): void {
  const role = world.store.billingPermissions.get(accountId, caller.userId)?.role;
  if (role === undefined || caller.projectIds !== undefined) throw notFound("billing account", accountId);
  requireRole(operationId, role, `billing account ${accountId}`);
}

function requireRole(operationId: OperationId, role: Role, where: string): void {
  const needed = NEEDED[operationId] ?? (operations[operationId].replay === "safe" ? "VIEWER" : "EDITOR");
  if (RANKS[role] >= RANKS[needed]) return;
  throw permissionDenied(`${operationId} needs the role ${needed} in ${where}, and you have ${role}`);
}
