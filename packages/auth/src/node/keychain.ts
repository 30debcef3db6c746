import type { IoOptions } from "../store/store.ts";

/**
 * A place that the operating system guards, for small secrets: Keychain, Credential Manager, Secret Service.
 *
 * Every method throws AuthError `store-unavailable`, with the reason, where it cannot do its work. "There is none" and
 * "I could not look" must never be mixed up: the first makes a new key, and with it every older record unreadable.
 */
export interface Keychain {
  /** Its name, for messages. */
  readonly kind: string;
  /** @returns the secret, or `undefined` when there is none for certain */
  get(account: string, options?: IoOptions): Promise<string | undefined>;
  /** Keeps a secret in place of the one that was there. */
  set(account: string, secret: string, options?: IoOptions): Promise<void>;
  /** @returns whether there was one */
  delete(account: string, options?: IoOptions): Promise<boolean>;
}
