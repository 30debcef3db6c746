import type { World } from "../../world.ts";
import { updateMeters } from "../spend/meters.ts";

/** Puts the buckets that the options name into the first project. */
export function seedBuckets(world: World, projectId: string): void {
  for (const { id, dataCenterId, objectCount = 0, sizeBytes = 0 } of world.options.buckets) {
    world.store.buckets.set(projectId, id, { id, projectId, dataCenterId, objectCount, sizeBytes });
    updateMeters(world, [{ type: "buckets", scope: projectId, id }], world.clock.now());
  }
}
