import type { CredentialKey } from "../model/credential-key.ts";
import type { StoredRecord } from "../model/stored-record.ts";
import type { WebAbortSignal } from "../model/web.ts";

/** Names one stored version of a record: a counter and a hash of the content. Compare it, never parse it. */
export type Revision = string & { readonly __revision: "revision" };

/** A record and the version it was read at. */
export interface Stored {
  /** The record. */
  readonly record: StoredRecord;
  /** The version that it was read at. */
  readonly revision: Revision;
}

/** Options of every store operation. */
export interface IoOptions {
  /** Ends the operation with its reason. */
  readonly signal?: WebAbortSignal | undefined;
}

/** How well a store guards what it keeps. Shown by `status()`. */
export type StoreSecurity = "memory" | "keychain" | "encrypted-file" | "plaintext-file" | "web-storage" | "shared";

/** Why a store cannot be used here. */
export type StoreUnavailableReason =
  | "not-installed"
  | "no-service"
  | "locked"
  | "timeout"
  | "denied"
  | "read-only"
  | "full"
  | "unreachable"
  | "unsupported";

/** What {@link CredentialStore.probe} found. */
export type StoreProbe =
  | { readonly usable: true }
  | { readonly usable: false; readonly reason: StoreUnavailableReason };

/** Options of {@link CredentialStore.acquire}. */
export interface AcquireOptions extends IoOptions {
  /** The longest wait for the lease, in milliseconds. After it: `lease-timeout`. */
  readonly waitMs: number;
  /** How long a holder that shows no sign of life keeps the lease, in milliseconds. */
  readonly ttlMs: number;
  /** Asked between two tries. `stop` ends the wait with `lease-timeout`: what the lease was wanted for is done. */
  readonly onWait?: (() => Promise<"stop" | "go-on">) | undefined;
}

/**
 * The exclusive right to renew and write one credential, for a while. Holders are numbered by a fence that only grows;
 * a store refuses the write of a holder that was overtaken.
 */
export interface Lease {
  /** The number of this holder; the next one has a higher number. */
  readonly fence: number;
  /** Aborts when the lease was taken over or could not be kept alive. */
  readonly lost: WebAbortSignal;
  /** Resolves while the lease is held. @throws AuthError `lease-lost` */
  assertHeld(): Promise<void>;
  /** Gives the lease back. Safe to call twice, and after the lease was lost. */
  release(): Promise<void>;
}

/**
 * Keeps credentials. Implement it to keep them where you like; the package's README has one in 30 lines.
 *
 * Two rules make logins survive any number of processes: `write` is a compare-and-set, and only the holder of the
 * lease of that key writes. A store for a single process may implement both in memory.
 */
export interface CredentialStore {
  /** A short name for messages, such as `file`. */
  readonly kind: string;
  /** How well it guards what it keeps. */
  readonly security: StoreSecurity;
  /** Writes, reads and removes a trial value. Never throws for an unusable store. */
  probe(options?: IoOptions): Promise<StoreProbe>;
  /** @throws AuthError `store-permission`, `store-version`, `store-unavailable` */
  read(key: CredentialKey, options?: IoOptions): Promise<Stored | undefined>;
  /**
   * Compare-and-set: writes when the stored revision is `expected`; `undefined` means that there must be no record.
   * @returns the new revision
   * @throws AuthError `store-conflict` when something else is stored, `lease-lost` when the lease was overtaken
   */
  write(key: CredentialKey, record: StoredRecord, expected: Revision | undefined, lease: Lease): Promise<Revision>;
  /**
   * Removes the record when it is at `expected`. @returns whether there was one
   * @throws AuthError `store-conflict`, `lease-lost`
   */
  remove(key: CredentialKey, expected: Revision | "any", lease: Lease): Promise<boolean>;
  /** Waits for the lease of a key. @throws AuthError `lease-timeout`, `lease-unavailable` */
  acquire(key: CredentialKey, options: AcquireOptions): Promise<Lease>;
  /**
   * Tells of trouble that the store put right by itself, such as a corrupt record that it put aside.
   * `createAuth` forwards it as events. @returns a function that ends the subscription
   */
  onWarning?(listener: (warning: StoreWarning) => void): () => void;
}

/** Trouble that a store met and survived. It never holds a token. */
export interface StoreWarning {
  /** What kind of trouble it was. */
  readonly code: "store-corrupt" | "permissions-tightened" | "unlocked" | "downgraded";
  /** What happened, and where, in a sentence. */
  readonly message: string;
}
