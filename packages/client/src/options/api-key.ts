import type { Authenticator } from "../auth.ts";
import { UsageError } from "../errors/usage-error.ts";

const MISTAKES: readonly (readonly [wrong: RegExp, problem: string])[] = [
  [/^$/, "is empty: pass the key, or leave the option out"],
  [/^bearer\s/i, 'starts with "Bearer ": pass the key alone, the client adds the rest'],
  [/\s/, "holds white space, perhaps a line end from a file: trim it"],
  [/[^\x21-\x7e]/, "holds a character that no key has: copy it again"],
];

/** Sends a fixed API key. A malformed one is a {@link UsageError} that names its source, never the key. */
export function apiKeyAuth(apiKey: string, source: string): Authenticator {
  const mistake = MISTAKES.find(([wrong]) => wrong.test(apiKey));
  if (mistake) throw new UsageError(`${source} ${mistake[1]}.`);
  const headers = { authorization: `Bearer ${apiKey}` };
  // `headers` lives in the closure alone, so that printing the client does not print the key.
  return { source, headers: () => headers };
}
