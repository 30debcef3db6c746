import { createHash } from "node:crypto";
import { type CredentialKey, canonicalKey } from "../model/credential-key.ts";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648, section 6, in lower case

/**
 * The file name of a credential, without its ending: base32 of the SHA-256 of its key, 52 characters.
 *
 * Nothing of the key shows in it, so that no profile name can lead out of the directory, on any file system.
 */
export function fileStem(key: CredentialKey): string {
  return base32(createHash("sha256").update(canonicalKey(key)).digest());
}

/** Matches what {@link fileStem} makes, for telling our files from others. */
export const STEM_PATTERN = "[a-z2-7]{52}";

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET.charAt(Number.parseInt(group.padEnd(5, "0"), 2))).join("");
}
