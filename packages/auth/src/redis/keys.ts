import { type CredentialKey, canonicalKey } from "../model/credential-key.ts";

/** The names of one credential's keys in Redis. */
export interface RedisKeys {
  readonly record: string;
  readonly lock: string;
  /** In the order that the scripts expect. */
  readonly all: readonly string[];
}

/**
 * Names the keys of a credential: `<prefix>{<SHA-256 of its key>}:record` and so on. The braces are a hash tag: a cluster
 * keeps all four in one slot.
 */
export async function redisKeys(prefix: string, key: CredentialKey): Promise<RedisKeys> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalKey(key)));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const name = (part: string) => `${prefix}{${hex}}:${part}`;
  const [record, lock] = [name("record"), name("lock")];
  return { record, lock, all: [record, lock, name("fence"), name("corrupt")] };
}
