import type { Call } from "../kit/call.ts";
import { CliError, Interrupted, UsageError } from "../kit/errors.ts";

/** What is asked before something is lost. */
export interface Question {
  /** `Terminate them?`; asked with (y/N). */
  readonly ask: string;
  /** Shown before it: what will happen, a line for each thing. Read only when somebody is asked. */
  readonly show?: () => Promise<readonly string[]>;
  /** Completes "--yes is required to …": `terminate VMs`. */
  readonly to: string;
}

/**
 * Asks, unless `--yes` or `--dry-run` was given. An answer other than yes ends the command.
 * @throws UsageError (exit 2) that names `--yes` where nobody is there to be asked
 */
export async function confirmed(call: Call, { ask, show, to }: Question): Promise<void> {
  if (call.flags.yes === true || call.flags.dryRun === true) return;
  if (!call.interactive) {
    throw new UsageError(
      `--yes is required to ${to} when input is not a terminal`,
      `cudo ${call.path.join(" ")} … --yes`,
    );
  }
  for (const line of (await show?.()) ?? []) call.ctx.stderr.write(`${line}\n`);
  const answer = await call.ctx.prompter.confirm(ask);
  if (answer === undefined) throw new Interrupted();
  if (!answer) throw new CliError("nothing was done", { exit: 1, code: "CANCELLED" });
}
