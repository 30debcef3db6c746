import { updateMeters } from "../resources/spend/meters.ts";
import type { ScheduledEvent } from "../state/scheduler.ts";
import type { World } from "../world.ts";
import { LIFECYCLES } from "./lifecycles.ts";

/**
 * Runs what is due, in order of time; called before each request. With the instant clock, time alone brings about only
 * deadlines: a resource that nobody looks at must not lose a state that its next poller relies on seeing.
 */
export function runDue(world: World): void {
  const kind = world.clock.mode === "instant" ? "deadline" : undefined;
  const now = world.clock.now();
  for (
    let event = world.scheduler.takeDue(now, kind);
    event !== undefined;
    event = world.scheduler.takeDue(now, kind)
  ) {
    run(world, event);
  }
}

/** Moves time forward and runs, one by one and each at its own moment, everything that falls due on the way. */
export function advance(world: World, milliseconds: number): void {
  const { clock, scheduler } = world;
  const target = clock.now() + milliseconds;
  for (let event = scheduler.takeDue(target); event !== undefined; event = scheduler.takeDue(target)) {
    clock.moveTo(event.at);
    run(world, event);
  }
  clock.moveTo(target);
}

/**
 * Ends a request that looked at resources. With the instant clock, each one in transit whose state the caller was told,
 * by a read or by a refusal, takes its next step, so that a poller sees every state once.
 */
export function settleObserved(world: World, told: boolean): void {
  const { clock, scheduler, touched } = world;
  const changed = touched.take();
  if (!told) updateMeters(world, changed, clock.now());
  const observed = scheduler.takeObserved();
  if (clock.mode !== "instant" || !told) return;
  for (const resource of observed) {
    const event = scheduler.takeTransition(resource);
    if (event === undefined) continue;
    clock.moveTo(event.at);
    run(world, { ...event, at: clock.now() });
  }
}

function run(world: World, event: ScheduledEvent): void {
  LIFECYCLES[event.resource.type]?.(world, event);
  updateMeters(world, [event.resource, ...world.touched.take()], event.at);
}
