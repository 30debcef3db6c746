import type { CliContext } from "../context.ts";
import type { Call } from "../kit/call.ts";
import { isSet } from "../settings/is-set.ts";
import { VERSION } from "../version.ts";
import { readLastCheck, writeLastCheck } from "./last-check.ts";
import { isNewer } from "./latest-version.ts";

/** A day, in milliseconds. */
const PERIOD = 86_400_000;

/**
 * After a command, on a terminal: tells once of a newer `cudo` that the last look found, and once a day starts the next look in
 * a process of its own, which nobody waits for. It never fails a command.
 */
export function tellOfUpdate({ ctx, settings, quiet }: Pick<Call, "ctx" | "settings" | "quiet">): void {
  if (quiet || !isWelcome(ctx) || settings.get("updateCheck") !== "true") return;
  try {
    const last = readLastCheck(ctx) ?? { at: Number.NEGATIVE_INFINITY };
    const { latest } = last;
    const isNews = latest !== undefined && last.told !== true && isNewer(latest, VERSION);
    if (isNews) {
      ctx.stderr.write(`cudo ${latest} is out, this is ${VERSION}: npm install -g @cudo-compute/cli\n`);
    }
    const age = ctx.clock.now() - last.at;
    const isDue = age >= PERIOD || age < 0;
    if (!isNews && !isDue) return;
    // Before the look: one that fails is not repeated by every command.
    writeLastCheck(ctx, { at: isDue ? ctx.clock.now() : last.at, latest, told: isNews || last.told });
    if (isDue) ctx.startAgain(["version", "--check"]);
  } catch {} // Without a place to remember, it would look each time: so it never does.
}

/** A person is there, and has not said no. */
const isWelcome = ({ stdout, stderr, env }: CliContext): boolean =>
  stdout.isTTY === true && stderr.isTTY === true && !isSet(env.CI) && !isSet(env.CUDO_NO_UPDATE_CHECK);
