import type { Adapter, Target } from "../adapter.ts";
import { loadAdapters } from "../adapters.ts";
import type { Figure, MeasureId } from "../measures.ts";
import type { Contender, Rounds } from "../rounds.ts";
import { compare } from "../rounds.ts";

/** Who is tried in this process, beside whom, and where. */
export interface Trial {
  readonly target: Target;
  readonly yardstick: Adapter;
  readonly adapter: Adapter;
}

/** From the arguments of the program: the name of an adapter, and the target as JSON. */
export async function trial(): Promise<Trial> {
  const [name, target = ""] = process.argv.slice(2);
  const { yardstick, contenders } = await loadAdapters();
  const adapter = [yardstick, ...contenders].find((it) => it.name === name);
  if (!adapter) throw new Error(`there is no adapter ${name}: take ${contenders.map((it) => it.name).join(", ")}.`);
  return { target: JSON.parse(target) as Target, yardstick, adapter };
}

/** The adapter's time beside the yardstick's. */
export async function ratio(
  measure: MeasureId,
  { yardstick, adapter }: Trial,
  contender: (adapter: Adapter) => Contender,
  rounds: Rounds,
): Promise<Figure> {
  return { peer: adapter.name, measure, ...(await compare(contender(yardstick), contender(adapter), rounds)) };
}

/** Hands the result to the suite, and ends. */
export function done(result: unknown): void {
  process.send?.(result, () => process.exit());
}
