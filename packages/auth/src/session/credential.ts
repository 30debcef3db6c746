import { AuthError, isAuthError } from "../errors/auth-error.ts";
import type { Clock } from "../model/clock.ts";
import type { CredentialKey } from "../model/credential-key.ts";
import type { StoredRecord } from "../model/stored-record.ts";
import type { WebAbortSignal } from "../model/web.ts";
import type { AcquireOptions, CredentialStore, Lease, Revision, Stored } from "../store/store.ts";

/** A record, and the revision that the store has; they differ while a new record could not be written. */
export interface Current {
  readonly record: StoredRecord;
  readonly revision: Revision | undefined;
}

/** One credential in its store. Stores' own errors are turned into {@link AuthError}s, which hold no foreign text. */
export interface Credential {
  read(signal?: WebAbortSignal): Promise<Current | undefined>;
  acquire(options?: Partial<AcquireOptions>): Promise<Lease>;
  /** Runs `work` under a lease, with what is stored then. */
  locked<T>(
    work: (base: Current | undefined, lease: Lease) => Promise<T>,
    signal?: WebAbortSignal | undefined,
  ): Promise<T>;
  /** Writes over `base`, trying again when the store is in trouble. @throws AuthError `store-…`, `lease-lost` */
  write(record: StoredRecord, base: Current | undefined, lease: Lease): Promise<Current>;
  /** Keeps a record that could not be written, for this process, until the store has another one. */
  keep(record: StoredRecord, base: Current | undefined): void;
  remove(base: Current, lease: Lease): Promise<void>;
}

/** The lease outlasts the refresh request, and a wait for it outlasts a lease. In milliseconds. */
const LEASE = { ttlMs: 30_000, waitMs: 45_000 };
const WRITE_TRIES = 3;
const WRITE_RETRY_MS = 50;

export function createCredential(store: CredentialStore, key: CredentialKey, clock: Clock): Credential {
  let kept: Current | undefined;

  async function guard<T>(doing: string, work: Promise<T>, signal?: WebAbortSignal): Promise<T> {
    try {
      return await work;
    } catch (error) {
      signal?.throwIfAborted();
      if (isAuthError(error)) throw error;
      const reason = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "unknown";
      throw new AuthError("store-unavailable", `the ${store.kind} store failed while ${doing}`, {
        store: store.kind,
        reason,
      });
    }
  }

  const credential: Credential = {
    async read(signal) {
      const stored: Stored | undefined = await guard("reading", store.read(key, { signal }), signal);
      if (kept !== undefined && kept.revision !== stored?.revision) kept = undefined;
      return kept ?? stored;
    },
    acquire: (options) => guard("locking", store.acquire(key, { ...LEASE, ...options }), options?.signal),
    async locked(work, signal) {
      const lease = await credential.acquire({ signal });
      try {
        return await work(await credential.read(signal), lease);
      } finally {
        await lease.release().catch(() => {});
      }
    },
    async write(record, base, lease) {
      const next: StoredRecord = { ...record, rev: (base?.record.rev ?? 0) + 1 };
      for (let tries = 1; ; tries++) {
        try {
          const revision = await guard("writing", store.write(key, next, base?.revision, lease));
          kept = undefined;
          return { record: next, revision };
        } catch (error) {
          if (!isAuthError(error, "store-unavailable") || tries === WRITE_TRIES) throw error;
          await clock.sleep(WRITE_RETRY_MS * tries);
        }
      }
    },
    keep(record, base) {
      kept = { record, revision: base?.revision };
    },
    async remove(base, lease) {
      kept = undefined;
      if (base.revision !== undefined) await guard("removing", store.remove(key, base.revision, lease));
    },
  };
  return credential;
}
