import { AuthError } from "../errors/auth-error.ts";
import { type Clock, systemClock } from "../model/clock.ts";
import type { IoOptions, StoreUnavailableReason } from "../store/store.ts";
import type { Keychain } from "./keychain.ts";

/** The part of `@napi-rs/keyring` that is used. */
export interface KeyringModule {
  /** Opens the entry of an account. */
  readonly AsyncEntry: new (
    service: string,
    account: string,
    options: { readonly linux: { readonly store: "secret-service" } },
  ) => {
    getPassword(signal?: AbortSignal): Promise<string | null | undefined>;
    setPassword(password: string, signal?: AbortSignal): Promise<void>;
    deleteCredential(signal?: AbortSignal): Promise<boolean>;
  };
}

/** Options of {@link NativeKeychain}. */
export interface NativeKeychainOptions {
  /** Under which name the secrets show up in the system's own tool. @default "cudo-compute" */
  readonly service?: string | undefined;
  /** The longest wait for the system, in milliseconds. It may be asking the person. @default 3_000 */
  readonly timeoutMs?: number | undefined;
  /** The time; a seam for tests. */
  readonly clock?: Clock | undefined;
  /** Loads the binding. @default imports `@napi-rs/keyring`, an optional peer dependency */
  readonly load?: (() => Promise<KeyringModule>) | undefined;
}

// Never the kernel keyring: it forgets at logout or reboot, and in a container it is shared or not there.
const ENTRY_OPTIONS = { linux: { store: "secret-service" } } as const;

/** What the binding's messages say, first match wins. It has one error code for everything. */
const REASONS: readonly (readonly [RegExp, StoreUnavailableReason])[] = [
  [/locked/i, "locked"],
  [/denied|not allowed|dismissed|cancel|interaction/i, "denied"],
  [/dbus|socket|no result found|no default|secret service/i, "no-service"],
];

/** The operating system's keychain, through `@napi-rs/keyring`: on Linux the Secret Service and nothing else. */
export class NativeKeychain implements Keychain {
  readonly kind = "keychain";
  readonly #service: string;
  readonly #timeoutMs: number;
  readonly #clock: Clock;
  readonly #load: () => Promise<KeyringModule>;

  constructor(options: NativeKeychainOptions = {}) {
    this.#service = options.service ?? "cudo-compute";
    this.#timeoutMs = options.timeoutMs ?? 3_000;
    this.#clock = options.clock ?? systemClock;
    this.#load = options.load ?? importKeyring;
  }

  async get(account: string, io?: IoOptions): Promise<string | undefined> {
    return (await this.#use(account, io, (entry, signal) => entry.getPassword(signal))) ?? undefined;
  }

  async set(account: string, secret: string, io?: IoOptions): Promise<void> {
    await this.#use(account, io, (entry, signal) => entry.setPassword(secret, signal));
  }

  async delete(account: string, io?: IoOptions): Promise<boolean> {
    return this.#use(account, io, (entry, signal) => entry.deleteCredential(signal));
  }

  async #use<T>(
    account: string,
    io: IoOptions | undefined,
    action: (entry: InstanceType<KeyringModule["AsyncEntry"]>, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { AsyncEntry } = await this.#load().catch(() => {
      throw unavailable("not-installed", "the package @napi-rs/keyring is not installed");
    });
    const work = async (signal: AbortSignal) => {
      try {
        return await action(new AsyncEntry(this.#service, account, ENTRY_OPTIONS), signal);
      } catch (error) {
        throw unavailable(reasonOf(error), "the system's keychain cannot be used");
      }
    };
    return this.#inTime(work, io?.signal);
  }

  /** A call into a hanging daemon cannot be ended from here, only left behind. */
  async #inTime<T>(work: (signal: AbortSignal) => Promise<T>, outer: AbortSignal | undefined): Promise<T> {
    outer?.throwIfAborted();
    const done = new AbortController();
    const signal = outer === undefined ? done.signal : AbortSignal.any([done.signal, outer]);
    const tooLate = this.#clock.sleep(this.#timeoutMs, signal).then(() => {
      throw unavailable("timeout", `the system's keychain did not answer within ${this.#timeoutMs} ms`);
    });
    try {
      return await Promise.race([work(signal), tooLate]);
    } finally {
      tooLate.catch(() => {});
      done.abort();
    }
  }
}

function reasonOf(error: unknown): StoreUnavailableReason {
  const message = error instanceof Error ? error.message : "";
  return REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? "unreachable";
}

// The binding's own message is left out: it may name what it was asked to keep.
function unavailable(reason: StoreUnavailableReason, message: string): AuthError<"store-unavailable"> {
  return new AuthError("store-unavailable", message, { store: "keychain", reason });
}

async function importKeyring(): Promise<KeyringModule> {
  const name = "@napi-rs/keyring"; // a variable, so that bundlers leave the optional import alone
  return (await import(name)) as KeyringModule;
}
