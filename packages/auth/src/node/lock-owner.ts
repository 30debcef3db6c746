import type { ProcessIdentity } from "./process-identity.ts";

/** The content of a generation's file: who holds it. */
export interface LockOwner extends ProcessIdentity {
  /** Counts the heartbeats. */
  readonly beat: number;
  /** Without a heartbeat for this long, in milliseconds, the lease is open to others. */
  readonly ttlMs: number;
  readonly released: boolean;
}

/** The text of a generation's file. */
export function formatOwner(owner: LockOwner): string {
  return `${JSON.stringify(owner)}\n`;
}

/** Reads a generation's file; `undefined` when it is not (or not yet) one of ours, whose owner then counts as alive. */
export function parseOwner(text: string): LockOwner | undefined {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof LockOwner, unknown>> | null;
    const valid =
      typeof value?.host === "string" &&
      typeof value.pid === "number" &&
      typeof value.ttlMs === "number" &&
      typeof value.released === "boolean";
    return valid ? (value as LockOwner) : undefined;
  } catch {
    return undefined;
  }
}
