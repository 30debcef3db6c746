import { curate } from "../curate/curate.ts";
import { CURATIONS } from "../curate/curations.ts";
import { diff } from "../diff/diff.ts";
import { load } from "../load/load.ts";
import { normalise } from "../model/normalise.ts";
import { type Command, comparisonArguments, conclude } from "./run.ts";

const USAGE = "pnpm spec:drift <file-or-url> [--format text|json|markdown]";

/** `pnpm spec:drift`: what a vendor's document says differently on the wire from ours. */
export const driftCommand: Command = async (args, io) => {
  const { names, print } = comparisonArguments(USAGE, args, 1);
  const [vendor = ""] = names;
  const ours = normalise(await load(`${io.repository}/spec`, io));
  const theirs = normalise(await load(vendor, io));
  const { findings, explained, unused } = curate(diff(ours, theirs), CURATIONS);
  const notes = [
    `Our curations explain ${explained} more differences (scripts/src/spec/curate/curations.ts).`,
    ...unused.map(({ why }) => `No longer needed, if this document is whole: the curation "${why}"`),
  ];
  return conclude(io, { title: `Drift of ${theirs.name} from spec/`, findings, notes }, print);
};
