import { GLOBAL } from "../../state/store.ts";
import type { Schema } from "../../wire/models.ts";
import { failedPrecondition, invalid, notFound } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import type { UserRecord } from "../users/record.ts";
import type { PermissionRecord } from "./record.ts";

/** The collection that holds the permissions of projects, or that of billing accounts, by their id and the user's. */
export type PermissionsOf = Pick<World["store"]["projectPermissions"], "get" | "set" | "delete" | "list">;

type Named = Schema<"PermissionBody">;

export function presentPermissions(world: World, permissions: readonly PermissionRecord[]): Schema<"UserPermission">[] {
  return permissions.map(({ userId, userEmail, role }) => ({
    userId,
    userEmail,
    userPicture: world.store.users.get(GLOBAL, userId)?.picture ?? "",
    role,
    permissionRole: role,
  }));
}

/**
 * Gives a user a role, or changes the one that the user has.
 * @throws RpcError INVALID_ARGUMENT when no user is named or no role given, NOT_FOUND for an unknown user id
 */
export function addPermission(world: World, permissions: PermissionsOf, scope: string, named: Named): void {
  const { permissionRole: role } = named;
  if (role === "UNKNOWN") throw invalid("permissionRole", "must be OWNER, EDITOR or VIEWER");
  const user = findUser(world, named);
  const key = user?.id ?? emailOf(named);
  if (role !== "OWNER") requireOtherOwner(permissions, scope, key);
  permissions.set(scope, key, { userId: user?.id ?? "", userEmail: user?.emailAddress ?? emailOf(named), role });
}

/**
 * Takes a user's role away.
 * @throws RpcError NOT_FOUND when the user does not have that role, FAILED_PRECONDITION for the last owner
 */
export function removePermission(world: World, permissions: PermissionsOf, scope: string, named: Named): void {
  const key = findUser(world, named)?.id ?? emailOf(named);
  if (permissions.get(scope, key)?.role !== named.permissionRole) throw notFound("permission of user", key);
  requireOtherOwner(permissions, scope, key);
  permissions.delete(scope, key);
}

function findUser(world: World, { userId, userEmail }: Named): UserRecord | undefined {
  const users = world.store.users.list(GLOBAL);
  if (userId === undefined) return users.find(({ emailAddress }) => emailAddress === userEmail);
  const user = users.find(({ id }) => id === userId);
  if (user === undefined) throw notFound("user", userId);
  return user;
}

function emailOf({ userEmail }: Named): string {
  if (userEmail === undefined) throw invalid("userId", "or userEmail is required");
  return userEmail;
}

/** A change may not leave a project or billing account without an owner. */
function requireOtherOwner(permissions: PermissionsOf, scope: string, key: string): void {
  if (permissions.get(scope, key)?.role !== "OWNER") return;
  const owners = permissions.list(scope).filter(({ role }) => role === "OWNER");
  if (owners.length === 1) throw failedPrecondition("the last owner cannot be removed");
}
