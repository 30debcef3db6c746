import { GLOBAL } from "../../state/store.ts";
import type { Schema } from "../../wire/models.ts";
import { failedPrecondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { accountsOf } from "../billing-accounts/present.ts";
import { softDelete } from "../billing-accounts/purge.ts";
import type { Handlers } from "../handler.ts";
import { outstandingOf } from "../invoices/collect.ts";
import { lookUp } from "../lookup.ts";
import { countResources, projectsOf } from "../projects/contents.ts";
import type { UserRecord } from "./record.ts";

const presentProfile = ({ emailAddress, firstName, lastName, picture }: UserRecord): Schema<"Profile"> => ({
  emailAddress,
  firstName,
  lastName,
  picture,
});

/** The caller. */
export const users: Handlers<"GetCurrentUser" | "DeleteUser"> = {
  GetCurrentUser: ({ world, caller }) => presentProfile(lookUp(world, "users", GLOBAL, caller.userId)),

  DeleteUser({ world, caller }) {
    const { userId } = caller;
    const mine = projectsOf(world, caller).filter(({ id }) => isOnlyOwner(world, "projectPermissions", id, userId));
    const accounts = accountsOf(world, caller).filter(({ id }) => isOnlyOwner(world, "billingPermissions", id, userId));
    const full = mine.find(({ id }) => countResources(world, id) > 0);
    if (full !== undefined) throw failedPrecondition(`Project ${full.id} has resources; delete them first`);
    const owing = accounts.find(({ id }) => outstandingOf(world, id).length > 0);
    if (owing !== undefined) throw failedPrecondition(`Billing account ${owing.id} has outstanding invoices`);
    for (const { id } of mine) removeProject(world, id);
    for (const account of accounts)
      if (account.state !== "STATE_DELETED") softDelete(world, account, world.clock.now());
    removeUser(world, userId);
    return {};
  },
};

type PermissionKind = "projectPermissions" | "billingPermissions";

/** Whether nobody else could look after a project or a billing account. */
function isOnlyOwner({ store }: World, kind: PermissionKind, scope: string, userId: string): boolean {
  const owners = store[kind].list(scope).filter(({ role }) => role === "OWNER");
  return owners.length === 1 && owners[0]?.userId === userId;
}

function removeProject({ store }: World, projectId: string): void {
  store.projects.delete(GLOBAL, projectId);
  for (const [id] of [...store.projectPermissions.entries(projectId)]) store.projectPermissions.delete(projectId, id);
}

/** Removes a user with all keys and roles. */
function removeUser({ store }: World, userId: string): void {
  for (const name of ["apiKeys", "sshKeys"] as const) {
    for (const [id] of [...store[name].entries(userId)]) store[name].delete(userId, id);
  }
  for (const { id } of store.projects.list(GLOBAL)) store.projectPermissions.delete(id, userId);
  for (const { id } of store.billingAccounts.list(GLOBAL)) store.billingPermissions.delete(id, userId);
  store.users.delete(GLOBAL, userId);
}
