import type { OwnerLiveness } from "../store/owner-liveness.ts";
import { hasEnded, type ProcessIdentity, thisProcess } from "./process-identity.ts";

/** Knows when a process on this host, in this pid namespace, has ended. For `RedisStore`'s option `liveness`. */
export function processLiveness(): OwnerLiveness {
  const self = thisProcess();
  return {
    self: JSON.stringify(self),
    hasEnded: (owner) => {
      const other = parseIdentity(owner);
      return other !== undefined && hasEnded(other, self);
    },
  };
}

function parseIdentity(text: string): ProcessIdentity | undefined {
  try {
    const value = JSON.parse(text) as Partial<ProcessIdentity> | null;
    return typeof value?.host === "string" && typeof value.pid === "number" ? (value as ProcessIdentity) : undefined;
  } catch {
    return undefined;
  }
}
