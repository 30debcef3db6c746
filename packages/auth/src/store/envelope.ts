import { SUPPORTED_SCHEMA } from "../model/stored-record.ts";

/** The length of the keys that {@link seal} takes, in bytes. */
export const KEY_BYTES = 32;

const FORMAT = 1;
const IV_BYTES = 12;

/** What {@link unseal} found. */
export type Unsealed =
  | { readonly kind: "text"; readonly text: string }
  /** Changed, cut short, moved from another credential, or sealed with another key. */
  | { readonly kind: "undecryptable" }
  /** Sealed by a newer version of this package. */
  | { readonly kind: "version"; readonly found: number };

/**
 * Encrypts text with AES-256-GCM (NIST SP 800-38D) under a fresh random nonce.
 *
 * @param context bound to the text: opening it takes the same context
 * @returns JSON: `{"envelope":1,"iv":…,"data":…}`, both parts in base64
 */
export async function seal(text: string, key: Uint8Array, context: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const cryptoKey = await importKey(key, "encrypt");
  const data = await crypto.subtle.encrypt(parameters(iv, context), cryptoKey, new TextEncoder().encode(text));
  return `${JSON.stringify({ envelope: FORMAT, iv: toBase64(iv), data: toBase64(new Uint8Array(data)) })}\n`;
}

/** Opens what {@link seal} made. Never throws for bad content. */
export async function unseal(sealed: string, key: Uint8Array, context: string): Promise<Unsealed> {
  const found = envelopeFormat(sealed);
  if (found !== undefined && found > FORMAT) return { kind: "version", found };
  const cryptoKey = await importKey(key, "decrypt");
  try {
    const { iv, data } = JSON.parse(sealed) as { iv: string; data: string };
    const plain = await crypto.subtle.decrypt(parameters(fromBase64(iv), context), cryptoKey, fromBase64(data));
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(plain) };
  } catch {
    return { kind: "undecryptable" };
  }
}

/** The format number of an envelope; `undefined` when the text is none. Needs no key. */
export function envelopeFormat(sealed: string): number | undefined {
  try {
    const { envelope } = JSON.parse(sealed) as { envelope?: unknown };
    return typeof envelope === "number" ? envelope : undefined;
  } catch {
    return undefined;
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, context: string) {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(`${SUPPORTED_SCHEMA}\n${context}`) };
}

function importKey(key: Uint8Array, usage: "encrypt" | "decrypt") {
  if (key.length !== KEY_BYTES) throw new RangeError(`an encryption key has ${KEY_BYTES} bytes, not ${key.length}`);
  return crypto.subtle.importKey("raw", new Uint8Array(key), "AES-GCM", false, [usage]);
}

/** Bytes as base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** @throws DOMException when the text is not base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
