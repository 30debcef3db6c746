import { randomBytes } from "node:crypto";
import { isAuthError } from "../errors/auth-error.ts";
import type { IoOptions, StoreProbe, StoreUnavailableReason } from "../store/store.ts";
import type { Keychain } from "./keychain.ts";

/** Writes, reads and removes a trial secret: a keychain that can be read but not written, or forgets, is no keychain. */
export async function probeKeychain(keychain: Keychain, io?: IoOptions): Promise<StoreProbe> {
  const trial = randomBytes(8).toString("hex");
  const account = `probe:${trial}`;
  try {
    await keychain.set(account, trial, io);
    const found = await keychain.get(account, io);
    await keychain.delete(account, io);
    return found === trial ? { usable: true } : { usable: false, reason: "unsupported" };
  } catch (error) {
    if (!isAuthError(error, "store-unavailable")) throw error;
    return { usable: false, reason: (error.details.reason ?? "unreachable") as StoreUnavailableReason };
  }
}
