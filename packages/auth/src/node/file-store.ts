import { join } from "node:path";
import { AuthError, isAuthError } from "../errors/auth-error.ts";
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
} from "../store/store.ts";
import { conflictError, leaseLostError, revisionIn, writeEntry } from "../store/text-entry.ts";
import { Warnings } from "../store/warnings.ts";
import { CredentialFile } from "./credential-file.ts";
import { errnoOf, storeError, unavailableReason } from "./errno.ts";
import { acquireFileLease } from "./file-lease.ts";
import { fileStem } from "./file-stem.ts";
import { LockDirectory } from "./lock-directory.ts";
import type { PathPolicy } from "./private-directory.ts";
import { probeDirectory } from "./probe-directory.ts";
import { thisProcess } from "./process-identity.ts";
import { plainCodec, type RecordCodec } from "./record-codec.ts";
import { unlockedLease } from "./unlocked-lease.ts";

/** Options of {@link FileStore}. */
export interface FileStoreOptions extends PathPolicy {
  /** Made if missing, for its owner only (0700). See `defaultDirectory`. */
  readonly directory: string;
  /**
   * What to do where files cannot be locked, such as a read-only directory: `fail` with `lease-unavailable`, or go on
   * `unlocked`, with a warning. Without a lock two processes that refresh at once may end everybody's login.
   * @default "fail"
   */
  readonly lockFallback?: "fail" | "unlocked" | undefined;
  /** Warnings from before the store was made, for its first listener. */
  readonly notices?: readonly StoreWarning[] | undefined;
  /** The time; a seam for tests. */
  readonly clock?: Clock | undefined;
  /** Uniform in [0, 1). @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** What a lease that this store gave is good for. */
interface Grant {
  readonly key: string;
  readonly isHeldNow: () => boolean;
  /** Ends when the last write under this lease has: two at once would compare with the same file. */
  turn: Promise<unknown>;
}

/**
 * Keeps each credential in a file that only its owner can read (0600), replaced atomically, behind a lock that survives
 * `kill -9`, stopped processes and clocks that are wrong.
 *
 * On Windows file modes mean nothing: the files are as private as their directory's ACL makes them.
 */
export class FileStore implements CredentialStore {
  readonly kind: string;
  readonly security: CredentialStore["security"];
  readonly #options: FileStoreOptions;
  readonly #codec: RecordCodec;
  readonly #clock: Clock;
  readonly #warnings = new Warnings();
  readonly #grants = new WeakMap<Lease, Grant>();

  constructor(options: FileStoreOptions, codec: RecordCodec = plainCodec) {
    this.kind = codec.kind;
    this.security = codec.security;
    this.#options = options;
    this.#codec = codec;
    this.#clock = options.clock ?? systemClock;
    for (const notice of options.notices ?? []) this.#warnings.emit(notice);
  }

  async probe(io?: IoOptions): Promise<StoreProbe> {
    const probe = await this.#codec.probe(io);
    return probe.usable ? probeDirectory(this.#options.directory, this.#options, this.#clock) : probe;
  }

  async read(key: CredentialKey, io?: IoOptions): Promise<Stored | undefined> {
    io?.signal?.throwIfAborted();
    const entry = await this.#guarded(key, (file) => file.read(io));
    return entry.kind === "record" ? entry.stored : undefined;
  }

  async write(
    key: CredentialKey,
    record: StoredRecord,
    expected: Revision | undefined,
    lease: Lease,
  ): Promise<Revision> {
    const { text, revision } = await writeEntry(record, this.kind);
    return this.#underLease(key, lease, async (file, assertHeld) => {
      await file.fence();
      const entry = await file.read();
      assertHeld(); // whoever overtook us may be why something else is stored
      if (revisionIn(entry) !== expected) throw conflictError();
      await file.replace(text, entry, assertHeld);
      return revision;
    });
  }

  async remove(key: CredentialKey, expected: Revision | "any", lease: Lease): Promise<boolean> {
    return this.#underLease(key, lease, async (file, assertHeld) => {
      await file.fence();
      const entry = await file.read();
      assertHeld();
      if (expected !== "any" && revisionIn(entry) !== expected) throw conflictError();
      if (entry.kind === "missing") return false;
      await file.remove(entry, assertHeld);
      return true;
    });
  }

  async acquire(key: CredentialKey, options: AcquireOptions): Promise<Lease> {
    const directory = new LockDirectory(join(this.#options.directory, `${fileStem(key)}.lock.d`), this.#options);
    try {
      await directory.prepare();
      const environment = { clock: this.#clock, random: this.#options.random ?? Math.random, self: thisProcess() };
      const { lease, isHeldNow } = await acquireFileLease(directory, options, environment);
      return this.#grant(lease, key, isHeldNow);
    } catch (error) {
      if (errnoOf(error) === undefined && !isAuthError(error, "store-permission")) throw error;
      return this.#withoutLock(key, directory.path, error);
    }
  }

  onWarning(listener: (warning: StoreWarning) => void): () => void {
    return this.#warnings.subscribe(listener);
  }

  #withoutLock(key: CredentialKey, path: string, error: unknown): Lease {
    const reason = isAuthError(error) ? "denied" : unavailableReason(error);
    if (this.#options.lockFallback !== "unlocked") {
      throw new AuthError("lease-unavailable", `${path} cannot be used as a lock (${reason})`, { path, reason });
    }
    this.#warnings.emit({ code: "unlocked", message: `${path} cannot be used as a lock; going on without one` });
    return this.#grant(unlockedLease(), key, () => true);
  }

  /** Runs `action` when its turn has come; `assertHeld` is for the moment right before it changes anything. */
  async #underLease<T>(
    key: CredentialKey,
    lease: Lease,
    action: (file: CredentialFile, assertHeld: () => void) => Promise<T>,
  ): Promise<T> {
    const grant = this.#grants.get(lease);
    if (grant === undefined || grant.key !== canonicalKey(key)) throw leaseLostError(lease.fence);
    const assertHeld = () => {
      if (!grant.isHeldNow()) throw leaseLostError(lease.fence);
    };
    const done = grant.turn.then(async () => {
      await lease.assertHeld();
      return this.#guarded(key, (file) => action(file, assertHeld));
    });
    grant.turn = done.catch(() => {});
    return done;
  }

  #grant(lease: Lease, key: CredentialKey, isHeldNow: () => boolean): Lease {
    this.#grants.set(lease, { key: canonicalKey(key), isHeldNow, turn: Promise.resolve() });
    return lease;
  }

  async #guarded<T>(key: CredentialKey, action: (file: CredentialFile) => Promise<T>): Promise<T> {
    const file = new CredentialFile(key, {
      directory: this.#options.directory,
      policy: this.#options,
      codec: this.#codec,
      clock: this.#clock,
      warnings: this.#warnings,
    });
    try {
      return await action(file);
    } catch (error) {
      throw storeError(error, file.path, this.kind);
    }
  }
}
