import type { Lease } from "../store/store.ts";

/** The lease of a place that cannot be locked, for those who asked to go on without: it excludes nobody. */
export function unlockedLease(): Lease {
  return {
    fence: 0,
    lost: new AbortController().signal,
    assertHeld: async () => {},
    release: async () => {},
  };
}
