const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu;

/**
 * Makes a server's text safe to show: control characters (so every terminal escape), bidirectional overrides, zero-width
 * and other invisible characters become one space, and the result is cut at `max` characters.
 */
export function cleanText(text: string, max = 200): string {
  const clean = text.replace(INVISIBLE, " ").trim();
  return clean.length > max ? `${clean.slice(0, max - 1)}…` : clean;
}

/** {@link cleanText} for every string inside a JSON value. */
export function cleanDeep<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_name, item: unknown) => (typeof item === "string" ? cleanText(item, 2048) : item)),
  ) as T;
}

const LONG_RUN = /[\w.~+/=:-]{20,}/g;
const TOKEN_LIKE = /[0-9A-Z]/;

/**
 * Replaces secrets in a text from a server: some servers repeat what they were sent, or what they sent before. Removed are
 * the given ones, and every long run of letters and digits without a space, as tokens are.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  return secrets
    .reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "[redacted]")), text)
    .replace(LONG_RUN, (run) => (TOKEN_LIKE.test(run) ? "[redacted]" : run));
}
