import { parseArgs } from "node:util";
import { baseOf } from "../check/base.ts";
import { promisedBumps } from "../check/changesets.ts";
import { problemsOf } from "../check/problems.ts";
import { diff } from "../diff/diff.ts";
import { git } from "../load/git-source.ts";
import { load } from "../load/load.ts";
import { normalise } from "../model/normalise.ts";
import { GENERATED, regenerate } from "../update/regenerate.ts";
import { SpecFiles } from "../update/spec-files.ts";
import type { Command, Io } from "./run.ts";

/**
 * `pnpm spec:check [--base <revision>]`: whether what changed in spec/ may be released. Refuses stale generated files, texts
 * that wait to be written, and changes whose changesets promise too little.
 */
export const checkCommand: Command = async (args, io) => {
  const { repository } = io;
  const { values } = parseArgs({ args: [...args], options: { base: { type: "string" } } });
  const stale = regenerate(repository, "--check");
  const todos = new SpecFiles(repository).todos();
  const base = values.base ?? baseOf(repository);
  const problems = problemsOf({ stale, todos, ...(await changesSince(base, io)) });

  for (const problem of problems) io.err(`spec:check: ${problem}\n`);
  if (problems.length > 0) return 1;
  io.out(
    `spec/ is ready${base === undefined ? "; there is no git history to compare it with" : ` (compared with ${base})`}\n`,
  );
  return 0;
};

async function changesSince(revision: string | undefined, io: Io) {
  if (revision === undefined) return { findings: [], changed: false, promised: {} };
  const { repository } = io;
  const old = normalise(await load(revision, io));
  const now = normalise(await load(`${repository}/spec`, io));
  return {
    findings: diff(old, now),
    changed: git(repository, ["diff", "--quiet", revision, "--", ...GENERATED]) === undefined,
    promised: promisedBumps(repository, revision),
  };
}
