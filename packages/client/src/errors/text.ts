const HIDDEN = "[redacted]";

/** `Bearer …` and anything shaped like a JSON Web Token; the words "bearer token" and "bearer authentication" may stay. */
const TOKENS = /\bbearer\s+(?!(?:token|auth)[a-z]*\b)[^\s"'<>,;]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi;

/** Text without the given secrets and without anything that looks like a token. */
export function redact(text: string, secrets: Iterable<string> = []): string {
  let clean = text;
  for (const secret of secrets) clean = clean.replaceAll(secret, HIDDEN);
  return clean.replace(TOKENS, HIDDEN);
}

/** Text of at most so many bytes of UTF-8, with `…` where something was cut off. */
export function clip(text: string, bytes: number): string {
  if (text.length * 3 <= bytes) return text;
  const encoder = new TextEncoder();
  if (encoder.encodeInto(text, new Uint8Array(bytes)).read === text.length) return text;
  return `${text.slice(0, encoder.encodeInto(text, new Uint8Array(bytes - 3)).read)}…`;
}

/** One line fit for a message: no tags, no control or invisible characters, at most so many bytes. */
export function plain(text: string, bytes = 600): string {
  // Most request ids: the expression below takes a fresh process some milliseconds to compile.
  if (text.length <= bytes && /^[\w-]*$/.test(text)) return text;
  const head = text.slice(0, bytes * 4);
  return clip(
    head
      .replace(/<[a-z!/?][^>]*>?/gi, " ")
      .replace(/[\p{C}\s]+/gu, " ")
      .trim(),
    bytes,
  );
}

/** Says what a web page in place of JSON is, or `undefined` when the text is not one. */
export function webPage(text: string, contentType: string | null): string | undefined {
  if (!/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text) && !/\bhtml\b/i.test(contentType ?? "")) return undefined;
  const title = plain(/<title[^>]*>([^<]*)/i.exec(text.slice(0, 20_000))?.[1] ?? "", 100);
  return `the answer was a web page${title && ` ("${title}")`}, probably from a proxy in front of the API`;
}
