import { UsageError } from "../errors/usage-error.ts";
import type { HeaderPatch } from "../options.ts";

/** Sets and removes headers. One that cannot be sent is a {@link UsageError}, which does not repeat its value. */
export function patchHeaders(headers: Headers, patch: HeaderPatch, source: string): void {
  for (const name of Object.keys(patch)) {
    const value = patch[name];
    if (value === undefined) continue;
    try {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    } catch {
      throw new UsageError(
        `${source} gave a value for the header ${name} that cannot be sent: check it for line ends.`,
      );
    }
  }
}
