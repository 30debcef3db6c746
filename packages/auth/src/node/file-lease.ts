import type { Clock } from "../model/clock.ts";
import { KeptLease, type LeaseHold } from "../store/kept-lease.ts";
import { type LeaseTry, type PollEnvironment, pollForLease } from "../store/poll-for-lease.ts";
import type { AcquireOptions } from "../store/store.ts";
import type { LockDirectory } from "./lock-directory.ts";
import { formatOwner, parseOwner } from "./lock-owner.ts";
import { hasEnded, type ProcessIdentity } from "./process-identity.ts";
import { sweepTemps } from "./sweep-temps.ts";

/** What {@link acquireFileLease} is given from outside. */
export interface FileLeaseEnvironment extends PollEnvironment {
  readonly self: ProcessIdentity;
}

/** A lease on a {@link LockDirectory}, and the check that a writer makes in the same breath as its rename. */
export interface FileLease {
  readonly lease: KeptLease;
  /** Whether the lease is held at this moment. */
  isHeldNow(): boolean;
}

/**
 * Waits for the lease that a lock directory stands for.
 *
 * Owning is having published the highest number. A number is published by an exclusive create, so that of any number of
 * processes that find the last owner gone, one wins; no owner's file is ever deleted to make room. The last owner is gone
 * when it said so, when its process has ended, or when its heartbeat stood still for its ttl *by our own monotonic clock
 * since we first saw it*: file times and wall clocks, which lie, are never compared.
 *
 * @throws AuthError `lease-timeout`
 */
export async function acquireFileLease(
  directory: LockDirectory,
  options: AcquireOptions,
  environment: FileLeaseEnvironment,
): Promise<FileLease> {
  const { ttlMs } = options;
  const watch = new OwnerWatch(environment.clock, environment.self, ttlMs);
  await sweepTemps(directory.path, environment.clock);
  return pollForLease(() => tryToOwn(directory, watch, ttlMs, environment), options, environment);
}

async function tryToOwn(
  directory: LockDirectory,
  watch: OwnerWatch,
  ttlMs: number,
  { clock, self }: FileLeaseEnvironment,
): Promise<LeaseTry<FileLease>> {
  const top = await directory.top();
  const heldBy = top === 0 ? undefined : watch.judge(top, await directory.read(top));
  if (heldBy !== undefined) return { heldBy };
  const aliveAt = clock.monotonic();
  const hold = new Generation(directory, top + 1, self, ttlMs);
  if (!(await hold.publish())) return { heldBy: "another process" };
  await directory.prune(hold.fence);
  const lease = new KeptLease(hold, { ttlMs, clock, aliveAt });
  return { held: { lease, isHeldNow: () => lease.isCurrent && hold.isTop() } };
}

/** Judges the owner of the highest generation over several looks. */
class OwnerWatch {
  readonly #clock: Clock;
  readonly #self: ProcessIdentity;
  readonly #ttlMs: number;
  #seen: { readonly generation: number; readonly text: string; readonly since: number } | undefined;

  constructor(clock: Clock, self: ProcessIdentity, ttlMs: number) {
    this.#clock = clock;
    this.#self = self;
    this.#ttlMs = ttlMs;
  }

  /** @returns who holds the generation, for messages; `undefined` when it is free */
  judge(generation: number, text: string | undefined): string | undefined {
    if (text === undefined) return "another process"; // pruned since we listed: there is a higher one
    const owner = parseOwner(text);
    if (owner?.released || (owner !== undefined && hasEnded(owner, this.#self))) return undefined;
    const now = this.#clock.monotonic();
    if (this.#seen?.generation !== generation || this.#seen.text !== text) {
      this.#seen = { generation, text, since: now };
    }
    const patience = Math.max(this.#ttlMs, owner?.ttlMs ?? 0); // a holder may have asked for more time than we would
    if (now - this.#seen.since >= patience) return undefined;
    return owner === undefined ? "another process" : `process ${owner.pid}`;
  }
}

/** One number in a lock directory, owned by this process. */
class Generation implements LeaseHold {
  readonly fence: number;
  readonly #directory: LockDirectory;
  readonly #self: ProcessIdentity;
  readonly #ttlMs: number;
  #beat = 0;

  constructor(directory: LockDirectory, fence: number, self: ProcessIdentity, ttlMs: number) {
    this.fence = fence;
    this.#directory = directory;
    this.#self = self;
    this.#ttlMs = ttlMs;
  }

  /** Takes the number. @returns `false` when somebody else has it, or a higher one */
  async publish(): Promise<boolean> {
    if (!(await this.#directory.publish(this.fence, this.#content(false)))) return false;
    if (this.isTop()) return true;
    await this.#directory.withdraw(this.fence); // our listing missed a higher number
    return false;
  }

  /** {@link Generation.isHeld}, at once. A directory that cannot be listed proves nothing, so it is not held. */
  isTop(): boolean {
    try {
      return this.#directory.isTop(this.fence);
    } catch {
      return false;
    }
  }

  async isHeld(): Promise<boolean> {
    return this.isTop();
  }

  async renew(): Promise<boolean> {
    if (!this.isTop()) return false;
    this.#beat += 1;
    await this.#directory.rewrite(this.fence, this.#content(false));
    return true;
  }

  async release(): Promise<void> {
    if (this.isTop()) await this.#directory.rewrite(this.fence, this.#content(true));
  }

  #content(released: boolean): string {
    return formatOwner({ ...this.#self, beat: this.#beat, ttlMs: this.#ttlMs, released });
  }
}
