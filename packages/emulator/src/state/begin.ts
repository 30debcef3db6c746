import { advance } from "../lifecycle/timeline.ts";
import type { World } from "../world.ts";
import { seedWorld } from "./seed.ts";
import { restoreSnapshot, type WorldSnapshot } from "./snapshot.ts";

/** Fills a world as its options say, in place of what is in it. A clock that runs goes on, another one starts again. */
export function beginAnew(world: World): void {
  const { options, clock } = world;
  const now = clock.mode === "realtime" ? clock.now() : options.start;
  const home = { apiKey: "", billingAccountId: "", projectId: null };
  restoreSnapshot(world, { now, random: options.seed >>> 0, home, events: [], records: {} });
  const { apiKey, billingAccountId } = seedWorld(world);
  world.home = { apiKey, billingAccountId, projectId: options.projectId };
}

/** Continues from a saved state. A clock that runs has gone on meanwhile, and with it everything that follows it. */
export function continueFrom(world: World, snapshot: WorldSnapshot): void {
  const now = world.clock.now();
  restoreSnapshot(world, snapshot);
  if (world.clock.mode === "realtime") advance(world, Math.max(0, now - snapshot.now));
}
