import { UsageError } from "../errors/usage-error.ts";
import type { HeaderPatch } from "../options.ts";

/** Headers by lower-case name. A `Headers` object would be copied by fetch once more, and loads much of a runtime. */
export type PlainHeaders = Record<string, string>;

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;

/** Sets and removes headers. One that cannot be sent is a {@link UsageError}, which does not repeat its value. */
export function patchHeaders(headers: PlainHeaders, patch: HeaderPatch, source: string): void {
  for (const name of Object.keys(patch)) {
    const value = patch[name];
    if (value === undefined) continue;
    const key = name.toLowerCase();
    if (value === null) {
      delete headers[key];
      continue;
    }
    const text = String(value).trim();
    if (UNSENDABLE.test(text) || !NAME.test(name)) {
      throw new UsageError(
        `${source} gave a value for the header ${name} that cannot be sent: check it for line ends.`,
      );
    }
    headers[key] = text;
  }
}

/** What every request of a client sends besides its credential, without a body and with one. */
export interface BaseHeaders {
  readonly bare: PlainHeaders;
  readonly json: PlainHeaders;
}

/** Puts patches together once, for all requests. */
export function baseHeaders(...patches: readonly HeaderPatch[]): BaseHeaders {
  const base: BaseHeaders = { bare: {}, json: { "content-type": "application/json" } };
  for (const headers of [base.bare, base.json]) {
    for (const patch of patches) patchHeaders(headers, patch, "the headers option");
  }
  return base;
}

/** Lets no credential into the headers option: it has its own way in, which hooks and logs do not see. */
export function checkedHeaders(headers: HeaderPatch = {}): HeaderPatch {
  if (!Object.keys(headers).some((name) => name.toLowerCase() === "authorization")) return headers;
  throw new UsageError("the headers option sets authorization: pass the credential as apiKey or auth instead.");
}
