import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { curate } from "../curate/curate.ts";
import { CURATIONS } from "../curate/curations.ts";
import { diff } from "../diff/diff.ts";
import { type Finding, worst } from "../diff/finding.ts";
import { git } from "../load/git-source.ts";
import { InputError } from "../load/input-error.ts";
import { load } from "../load/load.ts";
import type { Api } from "../model/model.ts";
import { normalise } from "../model/normalise.ts";
import { applyFindings } from "../update/apply.ts";
import { changesetOf } from "../update/changeset.ts";
import { gapsIn } from "../update/coverage.ts";
import { GENERATED, regenerate } from "../update/regenerate.ts";
import { emulatorScaffold, facadeScaffold } from "../update/scaffold.ts";
import { SpecFiles } from "../update/spec-files.ts";
import { summaryText } from "../update/summary.ts";
import { typecheck } from "../update/typecheck.ts";
import { EXIT_CODES } from "./exit-code.ts";
import type { Command, Io } from "./run.ts";

const USAGE = "pnpm spec:update <file-or-url> [--breaking] [--scaffold]";

/** `pnpm spec:update`: brings spec/ and what follows from it up to a vendor's document. */
export const updateCommand: Command = async (args, io) => {
  const { vendor, breaking, scaffold } = argumentsOf(args);
  const { repository } = io;
  refuseUnsavedWork(repository);

  const ours = await ourSpec(io);
  const theirs = normalise(await load(vendor, io));
  const { findings } = curate(diff(ours, theirs), CURATIONS);
  const files = new SpecFiles(repository);
  const { applied, left } = applyFindings(files, ours, theirs, findings, breaking);
  const written = files.write();

  const refused = written.length > 0 ? regenerate(repository) : undefined;
  const now = await ourSpec(io);
  const changeset = written.length > 0 ? writeChangeset(repository, diff(ours, now)) : undefined;
  const [facade, emulator] = [gapsIn(repository, "facade", now), gapsIn(repository, "emulator", now)];
  const checks = written.length > 0 && refused === undefined;
  const failures = checks ? ["client", "emulator"].flatMap((name) => typecheck(repository, name)) : [];
  const clean = changeset === undefined ? "" : ` && git clean -fq ${changeset}`;
  const undo = `git restore ${["spec", ...GENERATED].join(" ")}${clean}`;
  io.out(summaryText({ applied, left, refused, todos: files.todos(), facade, emulator, failures, changeset, undo }));
  if (scaffold) io.out(`\n${facadeScaffold(now, facade)}\n${emulatorScaffold(emulator)}`);
  return EXIT_CODES[worst(findings) ?? "none"];
};

function argumentsOf(args: readonly string[]) {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { breaking: flag, scaffold: flag },
    });
    const [vendor, ...others] = positionals;
    if (vendor !== undefined && others.length === 0) return { vendor, ...values };
  } catch {
    // Told below, as any other mistake in the arguments.
  }
  throw new InputError("usage", USAGE);
}

/** What an update writes over must be committed, so that git can undo the update and nothing else. */
function refuseUnsavedWork(repository: string): void {
  const changed = git(repository, ["status", "--porcelain", "--", "spec", ...GENERATED]);
  if (changed === undefined)
    throw new InputError("this folder", "is no git repository, so that nothing could be undone");
  if (changed !== "")
    throw new InputError("spec/ or what is generated from it", "has changes; commit or stash them first");
}

async function ourSpec(io: Io): Promise<Api> {
  return normalise(await load(`${io.repository}/spec`, io));
}

function writeChangeset(repository: string, findings: readonly Finding[]): string | undefined {
  const changeset = changesetOf(findings);
  if (!changeset) return undefined;
  const path = `.changeset/${changeset.name}`;
  writeFileSync(join(repository, path), changeset.text);
  return path;
}
