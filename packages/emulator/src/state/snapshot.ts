import type { Home, World } from "../world.ts";
import type { ScheduledEvent } from "./scheduler.ts";
import { dumpStore, loadStore, type StoreDump } from "./store.ts";

/** Everything that changes in a world, as plain JSON. The records are shared with the world until it is written out. */
export interface WorldSnapshot {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly random: number;
  readonly home: Home;
  readonly events: readonly ScheduledEvent[];
  readonly records: StoreDump;
}

export const takeSnapshot = ({ clock, random, home, scheduler, store }: World): WorldSnapshot => ({
  now: clock.now(),
  random: random.state,
  home,
  events: scheduler.dump(),
  records: dumpStore(store),
});

/** Puts a world back to a snapshot; both may be changed afterwards without touching one another. */
export function restoreSnapshot(world: World, snapshot: WorldSnapshot): void {
  const { clock, random, scheduler, store } = world;
  const copy = structuredClone(snapshot);
  world.home = copy.home;
  clock.reset(copy.now);
  random.state = copy.random;
  scheduler.load(copy.events);
  loadStore(store, copy.records);
}
