import { UsageError } from "../errors/usage-error.ts";
import type { HeaderPatch } from "../options.ts";

/** Lets no credential into the headers option: it has its own way in, which hooks and logs do not see. */
export function checkedHeaders(headers: HeaderPatch = {}): HeaderPatch {
  if (!Object.keys(headers).some((name) => name.toLowerCase() === "authorization")) return headers;
  throw new UsageError("the headers option sets authorization: pass the credential as apiKey or auth instead.");
}
