import { AuthError } from "../errors/auth-error.ts";
import { type Clock, systemClock } from "../model/clock.ts";
import type { StorageKind } from "../model/settings.ts";
import type { WebAbortSignal } from "../model/web.ts";
import { MemoryStore } from "../store/memory-store.ts";
import type { CredentialStore, StoreWarning } from "../store/store.ts";
import { defaultDirectory } from "./default-directory.ts";
import { EncryptedFileStore, type EncryptedFileStoreOptions } from "./encrypted-file-store.ts";
import { storeError } from "./errno.ts";
import { FileStore } from "./file-store.ts";
import type { Keychain } from "./keychain.ts";
import { NativeKeychain } from "./native-keychain.ts";
import { probeKeychain } from "./probe-keychain.ts";
import { readDecision, type StoreDecision, writeDecision } from "./store-decision.ts";

/** Options of {@link defaultStore}. */
export interface DefaultStoreOptions extends Omit<EncryptedFileStoreOptions, "directory" | "notices"> {
  /** @default "auto" */
  readonly storage?: StorageKind | undefined;
  /** @default what `defaultDirectory` says */
  readonly directory?: string | undefined;
  /** Ends the search for a keychain. */
  readonly signal?: WebAbortSignal | undefined;
}

/** A store, and why it is this one. */
export interface ChosenStore {
  /** The store. */
  readonly store: CredentialStore;
  /** Why it is this one. */
  readonly decision: StoreDecision;
}

/**
 * The store for this machine. `auto` looks for a keychain once, the first time, and records what it found beside the
 * credentials: from then on the choice stays, so that tokens never move from a keychain into a plain file in silence.
 * A keychain that is away later is an error, not a reason to fall back. Asking for a storage by name decides anew.
 *
 * @throws AuthError `store-unavailable` when `keychain` was asked for and cannot be used, `store-permission`
 */
export async function defaultStore(options: DefaultStoreOptions = {}): Promise<ChosenStore> {
  const { storage = "auto", clock = systemClock, directory = defaultDirectory() } = options;
  const keychain = options.keychain ?? new NativeKeychain({ clock });
  const settings: Settings = { ...options, clock, directory, keychain };
  if (storage === "memory") return { store: new MemoryStore({ clock }), decision: decided("memory", settings) };
  try {
    const recorded = await readDecision(directory, options);
    const decision = await decide(storage, recorded, settings, options.signal);
    if (decision === recorded) return { store: build(decision, settings, []), decision };
    // A directory that cannot be written to will say so at login, with a better message than one from here.
    await writeDecision(directory, decision, { ...options, clock }).catch(() => {});
    return { store: build(decision, settings, noticesOf(decision)), decision };
  } catch (error) {
    throw storeError(error, directory, "file");
  }
}

interface Settings extends EncryptedFileStoreOptions {
  readonly keychain: Keychain;
  readonly clock: Clock;
}

async function decide(
  storage: Exclude<StorageKind, "memory">,
  recorded: StoreDecision | undefined,
  settings: Settings,
  signal: WebAbortSignal | undefined,
): Promise<StoreDecision> {
  const wanted = { auto: recorded?.store, keychain: "encrypted-file", file: "file" }[storage];
  if (recorded !== undefined && recorded.store === wanted) return recorded;
  if (storage === "file") return decided("file", settings);
  const probe = await probeKeychain(settings.keychain, { signal });
  if (probe.usable) return decided("encrypted-file", settings);
  if (storage === "auto") return { ...decided("file", settings), fallbackReason: probe.reason };
  throw new AuthError("store-unavailable", `the system's keychain cannot be used (${probe.reason})`, {
    store: "keychain",
    reason: probe.reason,
  });
}

function decided(store: StoreDecision["store"], { clock }: Settings): StoreDecision {
  return { store, decidedAt: clock.now() };
}

function build(decision: StoreDecision, settings: Settings, notices: readonly StoreWarning[]): CredentialStore {
  const Store = decision.store === "encrypted-file" ? EncryptedFileStore : FileStore;
  return new Store({ ...settings, notices });
}

function noticesOf({ fallbackReason }: StoreDecision): StoreWarning[] {
  if (fallbackReason === undefined) return [];
  const message = `no keychain can be used here (${fallbackReason}); tokens are kept in a file that only you can read`;
  return [{ code: "downgraded", message }];
}
