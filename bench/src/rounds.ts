import { interval, median } from "./statistics.ts";

/** Something to time: each run does the same work. */
export interface Contender {
  readonly name: string;
  run(): Promise<unknown>;
}

export interface Ratio {
  readonly name: string;
  /** The median over all rounds of the time beside that of the yardstick in the same round. */
  readonly ratio: number;
  readonly interval: readonly [low: number, high: number];
}

/** How far the yardstick itself may drift before nothing can be said. */
const DRIFT = 1.5;
/** Rounds before the first that counts, for the compiler of the engine. */
const WARM = 8;

/**
 * Times contenders in rounds. Their turns alternate with those of the yardstick, so that what slows the machine down slows both.
 * Throws when the yardstick's own time at the end is too far from that at the start.
 */
export async function rounds(
  yardstick: Contender,
  contenders: readonly Contender[],
  count: number,
  warm = WARM,
): Promise<Ratio[]> {
  const base: number[] = [];
  const ratios = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warm; round++) for (const each of [yardstick, ...contenders]) await each.run();
  for (let round = 0; round < count; round++) {
    const yard: number[] = [];
    const own: (readonly [name: string, time: number])[] = [];
    for (const contender of contenders) {
      yard.push(await time(yardstick));
      own.push([contender.name, await time(contender)]);
    }
    // One yardstick for the round: a single turn of it may pay for the garbage of whoever came before.
    const middle = median(yard);
    base.push(middle);
    for (const [name, elapsed] of own) ratios.get(name)?.push(elapsed / middle);
  }
  const third = Math.ceil(base.length / 3);
  const [start, end] = [median(base.slice(0, third)), median(base.slice(-third))];
  if (Math.max(start / end, end / start) > DRIFT)
    throw new Error(
      `the machine is too busy: ${yardstick.name} went from ${start.toFixed(2)} to ${end.toFixed(2)} ms.`,
    );
  return [...ratios].map(([name, all]) => ({ name, ratio: median(all), interval: interval(all) }));
}

async function time({ run }: Contender): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}
