import { isAuthError } from "../errors/auth-error.ts";
import { type Clock, systemClock } from "../model/clock.ts";
import { type CredentialKey, canonicalKey } from "../model/credential-key.ts";
import type { StoredRecord } from "../model/stored-record.ts";
import { seal, unseal } from "../store/envelope.ts";
import type { OwnerLiveness } from "../store/owner-liveness.ts";
import type {
  AcquireOptions,
  CredentialStore,
  IoOptions,
  Lease,
  Revision,
  Stored,
  StoreProbe,
  StoreUnavailableReason,
  StoreWarning,
} from "../store/store.ts";
import {
  conflictError,
  leaseLostError,
  readEntry,
  revisionIn,
  type TextEntry,
  versionError,
  writeEntry,
} from "../store/text-entry.ts";
import { Warnings } from "../store/warnings.ts";
import { type RedisClient, senderOf } from "./client.ts";
import { RedisCommands } from "./commands.ts";
import { type RedisKeys, redisKeys } from "./keys.ts";
import { acquireRedisLease } from "./redis-lease.ts";
import { SWAP } from "./scripts.ts";

/** Options of {@link RedisStore}. */
export interface RedisStoreOptions {
  /** Connected by the caller, with TLS and an ACL user of its own, and closed by the caller. */
  readonly client: RedisClient;
  /** What key names begin with. @default "cudo-auth:" */
  readonly prefix?: string | undefined;
  /** 32 bytes, the same on every machine: records are then sealed with AES-256-GCM before they leave the process. */
  readonly encryptionKey?: Uint8Array | undefined;
  /** Records vanish when nobody has written them for this long, in milliseconds. Set it to the refresh token's life. @default never */
  readonly recordTtlMs?: number | undefined;
  /** The longest wait for one answer, in milliseconds. @default 5_000 */
  readonly timeoutMs?: number | undefined;
  /** Lets the processes of one host succeed a killed holder at once: `processLiveness()`. @default they wait for the ttl */
  readonly liveness?: OwnerLiveness | undefined;
  /** The time; a seam for tests. */
  readonly clock?: Clock | undefined;
  /** Uniform in [0, 1). @default Math.random */
  readonly random?: (() => number) | undefined;
}

/**
 * Keeps credentials in Redis, for fleets of machines that share a login. Every write is one script that compares the
 * stored record and the lock's nonce: a holder that was overtaken cannot write, however late it wakes up.
 *
 * A Redis that fails over to a replica may forget a lock (replication is asynchronous): two processes can then refresh
 * at once, but only the one that the new primary knows can write.
 */
export class RedisStore implements CredentialStore {
  readonly kind = "redis";
  readonly security = "shared";
  readonly #options: RedisStoreOptions;
  readonly #prefix: string;
  readonly #clock: Clock;
  readonly #commands: RedisCommands;
  readonly #warnings = new Warnings();
  readonly #nonces = new WeakMap<Lease, { readonly key: string; readonly nonce: string }>();

  constructor(options: RedisStoreOptions) {
    this.#options = options;
    this.#prefix = options.prefix ?? "cudo-auth:";
    this.#clock = options.clock ?? systemClock;
    this.#commands = new RedisCommands({
      send: senderOf(options.client),
      clock: this.#clock,
      timeoutMs: options.timeoutMs ?? 5_000,
    });
  }

  async probe(): Promise<StoreProbe> {
    const name = `${this.#prefix}probe:${crypto.randomUUID()}`;
    try {
      await this.#commands.send("SET", name, "1", "PX", "10000");
      const found = await this.#commands.send("GET", name);
      await this.#commands.send("DEL", name);
      return found === "1" ? { usable: true } : { usable: false, reason: "unsupported" };
    } catch (error) {
      if (!isAuthError(error, "store-unavailable")) throw error;
      return { usable: false, reason: (error.details.reason ?? "unreachable") as StoreUnavailableReason };
    }
  }

  async read(key: CredentialKey, io: IoOptions = {}): Promise<Stored | undefined> {
    io.signal?.throwIfAborted();
    const keys = await redisKeys(this.#prefix, key);
    const entry = await this.#judge(key, keys, await this.#get(keys));
    return entry.kind === "record" ? entry.stored : undefined;
  }

  async write(
    key: CredentialKey,
    record: StoredRecord,
    expected: Revision | undefined,
    lease: Lease,
  ): Promise<Revision> {
    const { text, revision } = await writeEntry(record, this.kind);
    const { encryptionKey } = this.#options;
    const content = encryptionKey === undefined ? text : await seal(text, encryptionKey, canonicalKey(key));
    await this.#swap(key, content, expected, lease);
    return revision;
  }

  async remove(key: CredentialKey, expected: Revision | "any", lease: Lease): Promise<boolean> {
    return this.#swap(key, "", expected, lease);
  }

  async acquire(key: CredentialKey, options: AcquireOptions): Promise<Lease> {
    const keys = await redisKeys(this.#prefix, key);
    const { lease, nonce } = await acquireRedisLease(keys, options, {
      commands: this.#commands,
      liveness: this.#options.liveness,
      clock: this.#clock,
      random: this.#options.random ?? Math.random,
    });
    this.#nonces.set(lease, { key: canonicalKey(key), nonce });
    return lease;
  }

  onWarning(listener: (warning: StoreWarning) => void): () => void {
    return this.#warnings.subscribe(listener);
  }

  /** Puts `content` in the record's place ("" removes it). @returns whether something was there */
  async #swap(
    key: CredentialKey,
    content: string,
    expected: Revision | "any" | undefined,
    lease: Lease,
  ): Promise<boolean> {
    const grant = this.#nonces.get(lease);
    if (grant === undefined || grant.key !== canonicalKey(key)) throw leaseLostError(lease.fence);
    const keys = await redisKeys(this.#prefix, key);
    const found = await this.#get(keys);
    const entry = await this.#judge(key, keys, found);
    await lease.assertHeld();
    if (expected !== "any" && revisionIn(entry) !== expected) throw conflictError();
    const ttl = String(this.#options.recordTtlMs ?? 0);
    const aside = entry.kind === "damaged" ? "1" : "0";
    const outcome = await this.#commands.run(SWAP, keys.all, grant.nonce, found ?? "", content, ttl, aside);
    if (outcome === "lost") throw leaseLostError(lease.fence);
    if (outcome !== "ok") throw conflictError();
    return entry.kind !== "missing";
  }

  async #get(keys: RedisKeys): Promise<string | undefined> {
    const found = await this.#commands.send("GET", keys.record);
    return typeof found === "string" ? found : undefined;
  }

  async #judge(key: CredentialKey, keys: RedisKeys, content: string | undefined): Promise<TextEntry> {
    const entry = await this.#open(key, content);
    if (entry.kind === "damaged") {
      this.#warnings.emit({ code: "store-corrupt", message: `${keys.record} does not hold a readable credential` });
    }
    return entry;
  }

  async #open(key: CredentialKey, content: string | undefined): Promise<TextEntry> {
    const { encryptionKey } = this.#options;
    if (content === undefined || encryptionKey === undefined) return readEntry(content, key);
    const opened = await unseal(content, encryptionKey, canonicalKey(key));
    if (opened.kind === "version") throw versionError(opened.found);
    return opened.kind === "text" ? readEntry(opened.text, key) : { kind: "damaged" };
  }
}
