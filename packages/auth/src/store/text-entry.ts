import { AuthError } from "../errors/auth-error.ts";
import type { CredentialKey } from "../model/credential-key.ts";
import { type StoredRecord, SUPPORTED_SCHEMA } from "../model/stored-record.ts";
import { MAX_RECORD_LENGTH, parseRecord } from "./parse-record.ts";
import { revisionOf } from "./revision.ts";
import type { Revision, Stored } from "./store.ts";

/** What is at a key's place in a store that keeps text. */
export type TextEntry =
  | { readonly kind: "missing" }
  | { readonly kind: "record"; readonly stored: Stored }
  /** Unreadable, or of another credential: no record, but put aside rather than overwritten. */
  | { readonly kind: "damaged" };

/**
 * Judges the text at a key's place.
 *
 * @param text the record as JSON; `undefined` when there is none
 * @throws AuthError `store-version` when a newer version of this package wrote it
 */
export async function readEntry(text: string | undefined, key: CredentialKey): Promise<TextEntry> {
  if (text === undefined) return { kind: "missing" };
  const check = parseRecord(text, key);
  if (check.kind === "version") throw versionError(check.found);
  if (check.kind !== "ok") return { kind: "damaged" };
  return { kind: "record", stored: { record: check.record, revision: await revisionOf(check.record.rev, text) } };
}

/** The revision of an entry; `undefined` where there is no readable record. */
export function revisionIn(entry: TextEntry): Revision | undefined {
  return entry.kind === "record" ? entry.stored.revision : undefined;
}

/**
 * A record as text, and the revision it will have.
 *
 * @throws AuthError `store-unavailable` when it is too long to be read back
 */
export async function writeEntry(
  record: StoredRecord,
  store: string,
): Promise<{ readonly text: string; readonly revision: Revision }> {
  const text = `${JSON.stringify(record)}\n`;
  if (text.length > MAX_RECORD_LENGTH) {
    throw new AuthError("store-unavailable", "the credential is too large to store", { store, reason: "unsupported" });
  }
  return { text, revision: await revisionOf(record.rev, text) };
}

/** The error for a record from the future. */
export function versionError(found: number): AuthError<"store-version"> {
  return new AuthError(
    "store-version",
    `the stored credential has format ${found}; this version reads up to ${SUPPORTED_SCHEMA}`,
    { found, supported: SUPPORTED_SCHEMA },
  );
}

/** The error of a compare-and-set that found something else. */
export function conflictError(): AuthError<"store-conflict"> {
  return new AuthError("store-conflict", "the stored credential was changed by another process", {});
}

/** The error of a holder that was overtaken. */
export function leaseLostError(fence: number): AuthError<"lease-lost"> {
  return new AuthError("lease-lost", "another process took the lease on this credential over", { fence });
}
