import { interval, median } from "./statistics.ts";

/** Something to time: each run does the same work. */
export interface Contender {
  readonly name: string;
  run(): Promise<unknown>;
}

export interface Ratio {
  readonly name: string;
  /** The median over all rounds of the time beside that of the yardstick just before. */
  readonly ratio: number;
  readonly interval: readonly [low: number, high: number];
}

/** How far the yardstick itself may drift before nothing can be said. */
const DRIFT = 1.5;
/** How often a contender is tried on a machine that is too busy. */
const TRIES = 5;
/** Rounds before the first that counts, for the compiler of the engine. */
const WARM = 8;

/**
 * Times each contender in rounds that alternate with the yardstick, so that what slows the machine down slows both, and both are
 * as warm. Throws when the yardstick's own time drifts too far between a contender's first rounds and its last.
 */
export async function rounds(
  yardstick: Contender,
  contenders: readonly Contender[],
  count: number,
  warm = WARM,
): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  for (const contender of contenders) {
    for (let turn = 0; turn < warm; turn++) for (const each of [yardstick, contender]) await each.run();
    ratios.push(await compared(yardstick, contender, count, TRIES));
  }
  return ratios;
}

async function compared(yardstick: Contender, contender: Contender, count: number, tries: number): Promise<Ratio> {
  const base: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < count; round++) {
    const yard = await time(yardstick);
    base.push(yard);
    ratios.push((await time(contender)) / yard);
  }
  const third = Math.ceil(count / 3);
  const [start, end] = [median(base.slice(0, third)), median(base.slice(-third))];
  if (Math.max(start / end, end / start) <= DRIFT)
    return { name: contender.name, ratio: median(ratios), interval: interval(ratios) };
  if (tries > 1) return compared(yardstick, contender, count, tries - 1);
  const told = `${yardstick.name} went from ${start.toFixed(2)} to ${end.toFixed(2)} ms beside ${contender.name}`;
  throw new Error(`the machine is too busy: ${told}.`);
}

async function time({ run }: Contender): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}
