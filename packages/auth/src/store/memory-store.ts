import { AuthError } from "../errors/auth-error.ts";
import { type Clock, systemClock } from "../model/clock.ts";
import { type CredentialKey, canonicalKey } from "../model/credential-key.ts";
import type { StoredRecord } from "../model/stored-record.ts";
import type { AcquireOptions, CredentialStore, IoOptions, Lease, Revision, Stored, StoreProbe } from "./store.ts";

interface Slot {
  text?: string | undefined;
  /** Counts writes, so that a record that is written again as it was is another version. */
  writes: number;
  fence: number;
  held: boolean;
}

/** How often a waiter looks again, in milliseconds. */
const POLL_MS = 100;

/**
 * Keeps credentials in this process; they are gone when it ends. Records are kept as JSON, so that nobody shares an
 * object with the store. A lease has no time limit: its holder cannot die without the store.
 */
export class MemoryStore implements CredentialStore {
  readonly kind = "memory";
  readonly security = "memory";
  readonly #slots = new Map<string, Slot>();
  readonly #clock: Clock;

  constructor(options: { readonly clock?: Clock } = {}) {
    this.#clock = options.clock ?? systemClock;
  }

  async probe(): Promise<StoreProbe> {
    return { usable: true };
  }

  async read(key: CredentialKey, options: IoOptions = {}): Promise<Stored | undefined> {
    options.signal?.throwIfAborted();
    const { text, writes } = this.#slot(key);
    return text === undefined ? undefined : { record: JSON.parse(text) as StoredRecord, revision: revision(writes) };
  }

  async write(
    key: CredentialKey,
    record: StoredRecord,
    expected: Revision | undefined,
    lease: Lease,
  ): Promise<Revision> {
    await lease.assertHeld();
    const slot = this.#compared(key, expected);
    slot.text = JSON.stringify(record);
    slot.writes += 1;
    return revision(slot.writes);
  }

  async remove(key: CredentialKey, expected: Revision | "any", lease: Lease): Promise<boolean> {
    await lease.assertHeld();
    const slot = this.#compared(key, expected);
    const existed = slot.text !== undefined;
    slot.text = undefined;
    return existed;
  }

  async acquire(key: CredentialKey, { waitMs, onWait, signal }: AcquireOptions): Promise<Lease> {
    const slot = this.#slot(key);
    const deadline = this.#clock.monotonic() + waitMs;
    while (slot.held) {
      if ((await onWait?.()) === "stop" || this.#clock.monotonic() >= deadline) {
        throw new AuthError("lease-timeout", "another part of this program is renewing the credential", {});
      }
      await this.#clock.sleep(POLL_MS, signal);
    }
    signal?.throwIfAborted();
    slot.held = true;
    slot.fence += 1;
    return memoryLease(slot);
  }

  /** Synchronous, as what follows is, so that of two writes at once only one finds what it expects. */
  #compared(key: CredentialKey, expected: Revision | "any" | undefined): Slot {
    const slot = this.#slot(key);
    const found = slot.text === undefined ? undefined : revision(slot.writes);
    if (expected === "any" || expected === found) return slot;
    throw new AuthError("store-conflict", "the credential was changed in between", {});
  }

  #slot(key: CredentialKey): Slot {
    const name = canonicalKey(key);
    const slot = this.#slots.get(name) ?? { writes: 0, fence: 0, held: false };
    this.#slots.set(name, slot);
    return slot;
  }
}

function revision(writes: number): Revision {
  return `${writes}` as Revision;
}

function memoryLease(slot: Slot): Lease {
  const { fence } = slot;
  const isHeld = () => slot.held && slot.fence === fence;
  return {
    fence,
    lost: new AbortController().signal,
    async assertHeld() {
      if (!isHeld()) throw new AuthError("lease-lost", "the lease was given back", { fence });
    },
    async release() {
      if (isHeld()) slot.held = false;
    },
  };
}
