import type { CredentialKey } from "../model/credential-key.ts";
import { checkRecord, type RecordCheck } from "../model/stored-record.ts";

/** The longest text of a record that stores keep or read, in UTF-16 code units. What is longer is not a record. */
export const MAX_RECORD_LENGTH = 1_048_576;

/** Judges stored text as the record of `key`: cut short, with bytes after its end, empty or full of NULs, it is `corrupt`. */
export function parseRecord(text: string, key: CredentialKey): RecordCheck {
  if (text.length > MAX_RECORD_LENGTH) return { kind: "corrupt" };
  try {
    return checkRecord(JSON.parse(text), key);
  } catch {
    return { kind: "corrupt" };
  }
}
