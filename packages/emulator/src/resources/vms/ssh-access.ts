import type { Schema } from "../../wire/models.ts";
import type { World } from "../../world.ts";

type Source = Schema<"SshKeySource">;

/** Whose keys a VM accepts when the caller does not say. */
export const DEFAULT_SSH_KEY_SOURCE: Source = "SSH_KEY_SOURCE_PROJECT";

const USERS: Readonly<Record<Source, (world: World, projectId: string, userId: string) => readonly string[]>> = {
  SSH_KEY_SOURCE_UNKNOWN: () => [],
  SSH_KEY_SOURCE_PROJECT: ({ store }, projectId) =>
    store.projectPermissions.list(projectId).map(({ userId }) => userId),
  SSH_KEY_SOURCE_USER: (_world, _projectId, userId) => [userId],
  SSH_KEY_SOURCE_NONE: () => [],
};

/** The keys that a VM accepts, one a line: those that the source brings, then the caller's own. */
export function authorizedKeys(
  world: World,
  projectId: string,
  userId: string,
  source: Source,
  customSshKeys: readonly string[] = [],
): string {
  const stored = USERS[source](world, projectId, userId)
    .flatMap((user) => world.store.sshKeys.list(user))
    .map(({ publicKey }) => publicKey);
  return [...new Set([...stored, ...customSshKeys].map((key) => key.trim()))].join("\n");
}
