import { tree as standardTree } from "./commands/tree.ts";
import type { CliContext } from "./context.ts";
import type { Command, Entry } from "./kit/command.ts";
import { ExitError } from "./kit/errors.ts";
import { finish } from "./kit/finish.ts";
import { type GlobalFlags, OUTPUTS, type Output } from "./kit/global-flags.ts";
import { hoist } from "./kit/hoist.ts";
import { openCall } from "./kit/open-call.ts";
import { parse } from "./kit/parse.ts";
import { outputOf } from "./kit/print-options.ts";
import { report } from "./kit/report.ts";
import { type Route, route } from "./kit/route.ts";
import { createTimings } from "./kit/timings.ts";
import { tellOfUpdate } from "./update/tell-of-update.ts";

/** Runs one command line. @returns the exit code; it never throws */
export async function runCli(
  argv: readonly string[],
  ctx: CliContext,
  tree: Readonly<Record<string, Entry>> = standardTree,
): Promise<number> {
  const { global, words, error } = hoist(argv);
  const output = outputBeforeSettings(ctx, global);
  try {
    if (error !== undefined) throw error;
    if (global.version === true) return await runCommand(await route(tree, ["version"]), global, output, ctx);
    const found = await route(tree, words);
    if (global.help === true || found.target?.kind !== "command") {
      return await showHelp(found, tree, ctx, global);
    }
    return await runCommand(found, global, output, ctx);
  } catch (problem) {
    if (problem instanceof ExitError) return problem.exit;
    return report(problem, { ctx, global, output });
  }
}

async function runCommand(found: Route, global: GlobalFlags, early: Output, ctx: CliContext): Promise<number> {
  const command = found.target as Command;
  const timings = createTimings(ctx);
  const parsed = await parse(command, found.path, found.words);
  timings.started();
  let output = early;
  let keepsRunning = (): string | undefined => undefined;
  try {
    const open = await openCall({ ctx, command, path: found.path, parsed, global, timings });
    keepsRunning = open.keepsRunning;
    output = outputOf(open.call.settings.get("output"));
    try {
      const exit = await finish(command, open, timings);
      tellOfUpdate(open.call);
      return exit;
    } finally {
      await open.close();
    }
  } catch (problem) {
    if (problem instanceof ExitError) return problem.exit;
    // Ctrl-C reaches commands in many shapes; what counts is that it was pressed.
    const cause = ctx.signal.aborted ? ctx.signal.reason : problem;
    return report(cause, {
      ctx,
      global,
      output,
      flags: command.flags,
      keepsRunning: ctx.signal.aborted ? keepsRunning() : undefined,
    });
  }
}

async function showHelp(
  found: Route,
  tree: Readonly<Record<string, Entry>>,
  ctx: CliContext,
  global: GlobalFlags,
): Promise<number> {
  const [first] = found.words;
  if (first?.startsWith("-") === true && found.target?.kind !== "command") {
    const { unknownGlobal } = await import("./kit/unknown-global.ts");
    throw unknownGlobal(first, found.path);
  }
  const { helpFor } = await import("./kit/help-for.ts");
  ctx.stdout.write(helpFor(found, tree, ctx, global));
  return 0;
}

/** The format for errors that come before the settings are known. */
function outputBeforeSettings({ env }: CliContext, { output }: GlobalFlags): Output {
  return output ?? OUTPUTS.find((each) => each === env.CUDO_OUTPUT) ?? "table";
}
