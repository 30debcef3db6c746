import { diff } from "../diff/diff.ts";
import { load } from "../load/load.ts";
import { normalise } from "../model/normalise.ts";
import { type Command, comparisonArguments, conclude } from "./run.ts";

const USAGE = "pnpm spec:diff <old> <new> [--format text|json|markdown], each a file, a URL or a git revision";

/** `pnpm spec:diff`: what changed between two documents, for a client of the old one. */
export const diffCommand: Command = async (args, io) => {
  const { names, print } = comparisonArguments(USAGE, args, 2);
  const [old = "", now = ""] = names;
  const apis = [normalise(await load(old, io)), normalise(await load(now, io))] as const;
  return conclude(
    io,
    { title: `Changes from ${apis[0].name} to ${apis[1].name}`, findings: diff(...apis), notes: [] },
    print,
  );
};
