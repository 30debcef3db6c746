import { AuthError } from "../../../src/errors/auth-error.ts";
import type { WebAbortSignal } from "../../../src/model/web.ts";
import type { Keychain } from "../../../src/node/keychain.ts";
import type { StoreUnavailableReason } from "../../../src/store/store.ts";
import type { WebLocks } from "../../../src/store/web-lock.ts";
import type { WebStorage } from "../../../src/store/web-storage.ts";

/** A keychain in memory that counts how often it is asked and can be made to fail. */
export class FakeKeychain implements Keychain {
  readonly kind = "fake";
  readonly secrets = new Map<string, string>();
  reads = 0;
  writes = 0;
  broken: StoreUnavailableReason | undefined;

  async get(account: string): Promise<string | undefined> {
    this.#check();
    this.reads += 1;
    return this.secrets.get(account);
  }

  async set(account: string, secret: string): Promise<void> {
    this.#check();
    this.writes += 1;
    this.secrets.set(account, secret);
  }

  async delete(account: string): Promise<boolean> {
    this.#check();
    return this.secrets.delete(account);
  }

  #check(): void {
    if (this.broken === undefined) return;
    throw new AuthError("store-unavailable", "the fake keychain is broken", { store: "keychain", reason: this.broken });
  }
}

/** `localStorage`, in memory. */
export class FakeStorage implements WebStorage {
  readonly items = new Map<string, string>();
  full = false;

  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }

  setItem(name: string, value: string): void {
    if (this.full) throw Object.assign(new Error("the quota has been exceeded"), { name: "QuotaExceededError" });
    this.items.set(name, value);
  }

  removeItem(name: string): void {
    this.items.delete(name);
  }
}

interface Request {
  readonly grant: () => void;
  readonly steal: () => void;
}

/** `navigator.locks`, for exclusive locks: first come, first served. */
export class FakeLocks implements WebLocks {
  readonly #queues = new Map<string, Request[]>();

  request(name: string, { signal }: { signal: WebAbortSignal }, callback: () => Promise<void>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(name, queue);
      const done = () => {
        queue.splice(queue.indexOf(request), 1);
        queue[0]?.grant();
      };
      const request: Request = {
        grant: () => void Promise.resolve().then(callback).then(resolve, reject).finally(done),
        steal: () => reject(new DOMException("stolen", "AbortError")),
      };
      queue.push(request);
      if (queue.length === 1) request.grant();
      signal.addEventListener("abort", () => {
        if (queue.indexOf(request) <= 0) return; // granted, or over
        queue.splice(queue.indexOf(request), 1);
        reject(signal.reason);
      });
    });
  }

  /** What `request(…, { steal: true })` of another script does to the holder. */
  steal(name: string): void {
    this.#queues.get(name)?.[0]?.steal();
  }
}
