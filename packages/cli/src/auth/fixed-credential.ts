import type { Authenticator } from "@cudo-compute/auth";
import { CliError, UsageError } from "../kit/errors.ts";

/**
 * A key or token from the environment, for one origin alone. The auth package has the same and much more; a command that
 * needs no login does not have to load it.
 * @throws UsageError (exit 2) for what cannot be a key; it does not show it
 */
export function fixedCredential(
  value: string,
  { source, origin }: { readonly source: string; readonly origin: string },
): Authenticator {
  if (!/^[\x21-\x7e]+$/.test(value))
    throw new UsageError(`${source} has spaces or other characters that a key cannot have`);
  return {
    source,
    async headers({ url }) {
      if (new URL(url).origin !== origin) {
        throw new CliError(`${source} is not for ${new URL(url).origin}`, { exit: 2, code: "ORIGIN_NOT_ALLOWED" });
      }
      return { authorization: `Bearer ${value}` };
    },
    renew: async () => false,
  };
}
