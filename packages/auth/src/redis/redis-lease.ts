import type { Clock } from "../model/clock.ts";
import { KeptLease, type LeaseHold } from "../store/kept-lease.ts";
import type { OwnerLiveness } from "../store/owner-liveness.ts";
import { type PollEnvironment, pollForLease } from "../store/poll-for-lease.ts";
import type { AcquireOptions } from "../store/store.ts";
import type { RedisCommands } from "./commands.ts";
import type { RedisKeys } from "./keys.ts";
import { ACQUIRE, EXTEND, RELEASE, TAKE_OVER } from "./scripts.ts";

/** What {@link acquireRedisLease} is given from outside. */
export interface RedisLeaseEnvironment extends PollEnvironment {
  readonly commands: RedisCommands;
  readonly liveness?: OwnerLiveness | undefined;
}

/** A lease, and the nonce that proves it to the scripts. */
export interface RedisLease {
  readonly lease: KeptLease;
  readonly nonce: string;
}

/**
 * Waits for the lease that a lock key stands for: a nonce with a time to live, set where there is none (`SET NX PX`).
 *
 * @throws AuthError `lease-timeout`, `store-unavailable`
 */
export async function acquireRedisLease(
  keys: RedisKeys,
  options: AcquireOptions,
  environment: RedisLeaseEnvironment,
): Promise<RedisLease> {
  const { commands, liveness, clock } = environment;
  const { ttlMs } = options;
  const ttl = String(ttlMs);
  const nonce = makeNonce(liveness);
  return pollForLease(
    async () => {
      const aliveAt = clock.monotonic();
      const found = await commands.run(ACQUIRE, keys.all, nonce, ttl);
      const fence = typeof found === "string" ? await takeOver(found) : found;
      if (typeof fence !== "number") return { heldBy: "another process" };
      return { held: { nonce, lease: keep({ keys, commands, nonce, fence, ttlMs }, clock, aliveAt) } };
    },
    options,
    environment,
  );

  async function takeOver(holder: string): Promise<unknown> {
    if (!liveness?.hasEnded(ownerIn(holder))) return undefined;
    return commands.run(TAKE_OVER, keys.all, nonce, ttl, holder);
  }
}

function keep(place: RedisPlace, clock: Clock, aliveAt: number): KeptLease {
  return new KeptLease(redisHold(place), { ttlMs: place.ttlMs, clock, aliveAt });
}

interface RedisPlace {
  readonly keys: RedisKeys;
  readonly commands: RedisCommands;
  readonly nonce: string;
  readonly fence: number;
  readonly ttlMs: number;
}

function redisHold({ keys, commands, nonce, fence, ttlMs }: RedisPlace): LeaseHold {
  return {
    fence,
    renew: async () => (await commands.run(EXTEND, keys.all, nonce, String(ttlMs))) === 1,
    isHeld: async () => (await commands.send("GET", keys.lock)) === nonce,
    release: async () => {
      await commands.run(RELEASE, keys.all, nonce);
    },
  };
}

/** Random, so that no two holders are taken for one; behind the first `|` comes who it is. */
function makeNonce(liveness: OwnerLiveness | undefined): string {
  return `${crypto.randomUUID()}|${liveness?.self ?? ""}`;
}

function ownerIn(nonce: string): string {
  return nonce.slice(nonce.indexOf("|") + 1);
}
