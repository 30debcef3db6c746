import { createHash, randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { type Clock, systemClock } from "../model/clock.ts";
import { fromBase64, KEY_BYTES, toBase64 } from "../store/envelope.ts";
import type { IoOptions } from "../store/store.ts";
import { acquireFileLease } from "./file-lease.ts";
import type { Keychain } from "./keychain.ts";
import { LockDirectory } from "./lock-directory.ts";
import type { PathPolicy } from "./private-directory.ts";
import { thisProcess } from "./process-identity.ts";

/** What {@link KeychainKey} is given from outside. */
export interface KeychainKeyOptions extends PathPolicy {
  readonly directory: string;
  readonly keychain: Keychain;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
}

const LOCK = { waitMs: 20_000, ttlMs: 10_000 };

/** The key that the files of one directory are sealed with, kept in a keychain. Read once a process. */
export class KeychainKey {
  readonly #options: KeychainKeyOptions;
  readonly #account: string;
  #key: Uint8Array | undefined;

  constructor(options: KeychainKeyOptions) {
    this.#options = options;
    const digest = createHash("sha256").update(resolve(options.directory)).digest("hex");
    this.#account = `credential-files:${digest.slice(0, 16)}`;
  }

  /** The key, if there is one. @throws AuthError `store-unavailable` when the keychain cannot be asked */
  async find(io?: IoOptions): Promise<Uint8Array | undefined> {
    this.#key ??= parseKey(await this.#options.keychain.get(this.#account, io));
    return this.#key;
  }

  /** The key, made if there is none yet. A lock lets one process make it: two would each lock the other out. */
  async findOrMake(): Promise<Uint8Array> {
    return (await this.find()) ?? (await this.#make());
  }

  async #make(): Promise<Uint8Array> {
    const { directory, keychain, clock = systemClock, random = Math.random } = this.#options;
    const lock = new LockDirectory(join(directory, "keychain-key.lock.d"), this.#options);
    await lock.prepare();
    const { lease } = await acquireFileLease(lock, LOCK, { clock, random, self: thisProcess() });
    try {
      const found = await this.find();
      if (found !== undefined) return found;
      const key = new Uint8Array(randomBytes(KEY_BYTES));
      await lease.assertHeld();
      await keychain.set(this.#account, toBase64(key));
      this.#key = key;
      return key;
    } finally {
      await lease.release();
    }
  }
}

function parseKey(text: string | undefined): Uint8Array | undefined {
  if (text === undefined) return undefined;
  try {
    const key = fromBase64(text);
    return key.length === KEY_BYTES ? key : undefined;
  } catch {
    return undefined;
  }
}
