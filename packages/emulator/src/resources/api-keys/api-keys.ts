import { pageByNumber } from "../../paging.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { Handlers } from "../handler.ts";
import { lookUp, requireFreeId } from "../lookup.ts";
import type { ApiKeyRecord } from "../users/record.ts";

/** An API key without the secret, which only its making shows. */
const presentApiKey = ({ id, createTime }: ApiKeyRecord): Schema<"ApiKey"> => ({
  id,
  key: "",
  createTime: toTimestamp(createTime),
});

/** The API keys of the caller. */
export const apiKeys: Handlers<"ListApiKeys" | "GenerateApiKey" | "DeleteApiKey"> = {
  ListApiKeys({ world, caller, query }) {
    const { items, meta } = pageByNumber(world.store.apiKeys.list(caller.userId), query);
    return { apiKeys: items.map(presentApiKey), ...meta };
  },

  GenerateApiKey({ world, caller: { userId }, body: { apikeyId: id } }) {
    requireFreeId(world, "apiKeys", userId, id);
    const record: ApiKeyRecord = { id, userId, key: world.random.hex(64), createTime: world.clock.now() };
    world.store.apiKeys.set(userId, id, record);
    return { ...presentApiKey(record), key: record.key };
  },

  DeleteApiKey({ world, caller: { userId }, path: { id } }) {
    lookUp(world, "apiKeys", userId, id);
    world.store.apiKeys.delete(userId, id);
    return {};
  },
};
