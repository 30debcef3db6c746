import { requireFreeId } from "./resources/lookup.ts";
import type { ApiKeyRecord } from "./resources/users/record.ts";
import { GLOBAL } from "./state/store.ts";
import { invalid } from "./wire/rpc-error.ts";
import type { World } from "./world.ts";

/** What can be chosen about a new API key. */
export interface ApiKeyOptions {
  /**
   * What the API calls it.
   * @default made up
   */
  readonly id?: string | undefined;
  /**
   * The only projects that it leads to: it sees no others, and makes neither projects nor keys.
   * @default all of the user's
   */
  readonly projectIds?: readonly string[] | undefined;
}

/**
 * Makes an API key for the emulator's user.
 * @returns the key itself
 * @throws RpcError ALREADY_EXISTS for a taken id
 */
export function makeApiKey(world: World, { id = world.random.id(), projectIds }: ApiKeyOptions = {}): string {
  const [user] = world.store.users.list(GLOBAL);
  if (user === undefined) throw invalid("user", "does not exist");
  requireFreeId(world, "apiKeys", user.id, id);
  const record: ApiKeyRecord = {
    id,
    userId: user.id,
    key: world.random.hex(64),
    ...(projectIds === undefined ? {} : { projectIds: [...projectIds] }),
    createTime: world.clock.now(),
  };
  world.store.apiKeys.set(user.id, id, record);
  return record.key;
}
