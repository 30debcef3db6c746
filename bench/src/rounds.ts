import { interval, median } from "./statistics.ts";

/** Something to time: each turn does the same work. */
export interface Contender {
  run(): Promise<unknown>;
}

/** How rounds are held. */
export interface Rounds {
  readonly count: number;
  /** Rounds before the first that counts, for the compiler of the engine. */
  readonly warm: number;
  /** Untimed, before each turn: brings both to the same start. */
  settle?(): Promise<unknown>;
}

export interface Ratio {
  /** The median over all rounds of the contender's time beside the yardstick's. */
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
  /** The machine was too busy for a figure to rely on. */
  readonly noisy?: true;
}

/** How far the yardstick itself may drift, and how far apart the ends of an interval may be. */
const DRIFT = 1.5;
/** How often a comparison is tried on a machine that is too busy. */
const TRIES = 3;

/**
 * Times a contender in rounds of two turns, one of them the yardstick's. What slows the machine down slows both; who goes first
 * alternates, so that neither always follows the other's garbage.
 */
export async function compare(yardstick: Contender, contender: Contender, rounds: Rounds): Promise<Ratio> {
  for (let round = 0; round < rounds.warm; round++) for (const each of [yardstick, contender]) await each.run();
  for (let tries = 1; ; tries++) {
    const { ratios, base } = await timed(yardstick, contender, rounds);
    const ratio = { value: median(ratios), interval: interval(ratios) };
    const [low, high] = ratio.interval;
    if (!drifts(base) && high / low <= DRIFT) return ratio;
    if (tries === TRIES) return { ...ratio, noisy: true };
  }
}

async function timed(yardstick: Contender, contender: Contender, { count, settle }: Rounds) {
  const base: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < count; round++) {
    const times = new Map<Contender, number>();
    for (const each of round % 2 ? [contender, yardstick] : [yardstick, contender]) {
      await settle?.();
      const begun = performance.now();
      await each.run();
      times.set(each, performance.now() - begun);
    }
    const yard = times.get(yardstick) ?? Number.NaN;
    base.push(yard);
    ratios.push((times.get(contender) ?? Number.NaN) / yard);
  }
  return { base, ratios };
}

/** Whether a third of the times is too far from another third for what stands beside them to be relied on. */
export function drifts(times: readonly number[]): boolean {
  const third = Math.ceil(times.length / 3);
  const thirds = [times.slice(0, third), times.slice(third, -third), times.slice(-third)].map(median);
  return Math.max(...thirds) / Math.min(...thirds) > DRIFT;
}
