import type { Revision } from "./store.ts";

/** The revision of a record's stored text: its counter and the first 16 hex digits of the text's SHA-256. */
export async function revisionOf(rev: number, text: string): Promise<Revision> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${rev}-${hex}` as Revision;
}
