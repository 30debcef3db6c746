import type { Caller } from "../resources/handler.ts";
import { unauthenticated } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";

/** Recognises one kind of bearer token. It answers nothing for tokens that are not of its kind, and throws for bad ones. */
export type TokenReader = (world: World, token: string) => Caller | undefined;

/** Recognises the API keys of all users. */
export const readApiKey: TokenReader = ({ store }, token) => {
  for (const { key, id, userId, projectIds } of store.apiKeys.all()) {
    if (key === token) return { userId, projectIds, credential: `api-key/${id}` };
  }
  return undefined;
};

/**
 * Who sends a request, by its `Authorization` header.
 * @throws RpcError UNAUTHENTICATED
 */
export function authenticate(world: World, authorization: string | undefined, readers: readonly TokenReader[]): Caller {
  if (authorization === undefined || authorization === "") throw unauthenticated("missing credentials");
  const token = /^bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated("the Authorization header must be: Bearer and an API key");
  for (const reader of readers) {
    const caller = reader(world, token);
    if (caller !== undefined) return caller;
  }
  throw unauthenticated("invalid API key");
}
