import { AuthError } from "../errors/auth-error.ts";
import { type Clock, systemClock } from "../model/clock.ts";
import { type CredentialKey, canonicalKey } from "../model/credential-key.ts";
import type { StoredRecord } from "../model/stored-record.ts";
import type {
  AcquireOptions,
  CredentialStore,
  IoOptions,
  Lease,
  Revision,
  Stored,
  StoreProbe,
  StoreWarning,
} from "./store.ts";
import { conflictError, leaseLostError, readEntry, revisionIn, type TextEntry, writeEntry } from "./text-entry.ts";
import { Warnings } from "./warnings.ts";
import { acquireWebLock, type WebLease, type WebLocks } from "./web-lock.ts";

/** The part of the Web Storage API that is used: `localStorage`, or anything like it. */
export interface WebStorage {
  /** The text of a name, or `null`. */
  getItem(name: string): string | null;
  /** Sets the text of a name; throws when there is no room. */
  setItem(name: string, value: string): void;
  /** Removes a name. */
  removeItem(name: string): void;
}

/** Options of {@link WebStorageStore}. */
export interface WebStorageStoreOptions {
  /** Usually `localStorage`. Not `sessionStorage`: a duplicated tab copies it, and with it the refresh token. */
  readonly storage: WebStorage;
  /** Usually `navigator.locks`. Without it `acquire` throws `lease-unavailable`. */
  readonly locks: WebLocks | undefined;
  /** What names in the storage begin with. @default "cudo-auth:" */
  readonly prefix?: string | undefined;
  /** The time; a seam for tests. */
  readonly clock?: Clock | undefined;
}

/**
 * Keeps credentials in a browser's storage, with Web Locks between its tabs.
 *
 * Every script on the page can read what is stored here: a single injected script is a stolen login. Prefer
 * `MemoryStore`; choose this one only where being logged in after a reload is worth that.
 */
export class WebStorageStore implements CredentialStore {
  readonly kind = "web-storage";
  readonly security = "web-storage";
  readonly #storage: WebStorage;
  readonly #locks: WebLocks | undefined;
  readonly #prefix: string;
  readonly #clock: Clock;
  readonly #warnings = new Warnings();
  readonly #grants = new WeakMap<Lease, string>();
  #wasUsable = false;

  constructor(options: WebStorageStoreOptions) {
    this.#storage = options.storage;
    this.#locks = options.locks;
    this.#prefix = options.prefix ?? "cudo-auth:";
    this.#clock = options.clock ?? systemClock;
  }

  async probe(): Promise<StoreProbe> {
    // Each write is a `storage` event in the other tabs. If they look at their status then, and that were to write, two tabs
    // would keep each other busy for good.
    if (this.#wasUsable) return { usable: true };
    const name = `${this.#prefix}probe`;
    try {
      this.#storage.setItem(name, "1");
      const found = this.#storage.getItem(name);
      this.#storage.removeItem(name);
      this.#wasUsable = found === "1" && this.#locks !== undefined;
      return this.#wasUsable ? { usable: true } : { usable: false, reason: "unsupported" };
    } catch (error) {
      return { usable: false, reason: isQuota(error) ? "full" : "denied" };
    }
  }

  async read(key: CredentialKey, io: IoOptions = {}): Promise<Stored | undefined> {
    io.signal?.throwIfAborted();
    const entry = await this.#entry(key, this.#get(key));
    return entry.kind === "record" ? entry.stored : undefined;
  }

  async write(
    key: CredentialKey,
    record: StoredRecord,
    expected: Revision | undefined,
    lease: Lease,
  ): Promise<Revision> {
    const { text, revision } = await writeEntry(record, this.kind);
    await this.#swap(key, expected, lease, () => this.#storage.setItem(this.#name(key), text));
    return revision;
  }

  async remove(key: CredentialKey, expected: Revision | "any", lease: Lease): Promise<boolean> {
    const name = this.#name(key);
    return this.#swap(key, expected, lease, () => this.#storage.removeItem(name));
  }

  async acquire(key: CredentialKey, options: AcquireOptions): Promise<Lease> {
    if (this.#locks === undefined) {
      throw new AuthError("lease-unavailable", "this browser has no Web Locks", { reason: "unsupported" });
    }
    const name = this.#name(key);
    const lease: WebLease = await acquireWebLock(this.#locks, name, options, this.#clock, () => this.#nextFence(name));
    this.#grants.set(lease, name);
    return lease;
  }

  onWarning(listener: (warning: StoreWarning) => void): () => void {
    return this.#warnings.subscribe(listener);
  }

  /** Compare and act. Everything after the last `await` happens in one turn, in which nothing else in this tab runs. */
  async #swap(
    key: CredentialKey,
    expected: Revision | "any" | undefined,
    lease: Lease,
    act: () => void,
  ): Promise<boolean> {
    const text = this.#get(key);
    const entry = await this.#entry(key, text);
    await lease.assertHeld();
    if (this.#grants.get(lease) !== this.#name(key) || lease.lost.aborted) throw leaseLostError(lease.fence);
    if (this.#get(key) !== text || (expected !== "any" && revisionIn(entry) !== expected)) throw conflictError();
    try {
      if (entry.kind === "damaged" && text !== undefined) this.#storage.setItem(`${this.#name(key)}:corrupt`, text);
      act();
    } catch (error) {
      throw new AuthError("store-unavailable", "the browser's storage refused to write", {
        store: this.kind,
        reason: isQuota(error) ? "full" : "denied",
      });
    }
    return entry.kind !== "missing";
  }

  async #entry(key: CredentialKey, text: string | undefined): Promise<TextEntry> {
    const entry = await readEntry(text, key);
    if (entry.kind === "damaged") {
      this.#warnings.emit({ code: "store-corrupt", message: `${this.#name(key)} does not hold a readable credential` });
    }
    return entry;
  }

  #get(key: CredentialKey): string | undefined {
    return this.#storage.getItem(this.#name(key)) ?? undefined;
  }

  #name(key: CredentialKey): string {
    return `${this.#prefix}${canonicalKey(key)}`;
  }

  /** Counts the holders of a lock; only its holder calls this. */
  #nextFence(name: string): number {
    const fence = Number(this.#storage.getItem(`${name}:fence`) ?? 0) + 1;
    this.#storage.setItem(`${name}:fence`, String(fence));
    return fence;
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === "QuotaExceededError";
}
