import type { World } from "../world.ts";
import { beginAnew } from "./begin.ts";
import { readSaved, type SavedState, toSaved } from "./saved.ts";
import { restoreSnapshot, takeSnapshot } from "./snapshot.ts";

/** Everything that the emulator remembers, apart from faults, the journal and the OpenID provider's sign-ins. */
export interface EmulatorState {
  /** A copy of it, as plain JSON. It holds keys. */
  snapshot(): SavedState;
  /**
   * Puts a copy in place of what is there, the time included. Ids, keys and addresses continue as they did then.
   * @throws StateError for what is no such copy
   */
  restore(saved: unknown): void;
  /** Forgets everything and begins again as the options say. */
  reset(): void;
}

/** The state of a world, and word of its changes. */
export const stateOf = (world: World, changed: () => void): EmulatorState => ({
  snapshot: () => structuredClone(toSaved(takeSnapshot(world))),
  restore(saved) {
    restoreSnapshot(world, readSaved(saved));
    changed();
  },
  reset() {
    beginAnew(world);
    changed();
  },
});
