import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CliContext } from "../context.ts";
import type { Command } from "../kit/command.ts";
import type { Candidates } from "../kit/flag.ts";
import { hoist } from "../kit/hoist.ts";
import { openCall } from "../kit/open-call.ts";
import { createTimings } from "../kit/timings.ts";
import { resolveSettings } from "../settings/settings.ts";

/** For how long an answer is used again, in milliseconds. */
const FRESH = 30_000;
/** A shell that hangs is worse than one that does not complete, in milliseconds. */
const PATIENCE = 1_500;

interface Asked {
  readonly ctx: CliContext;
  readonly command: Command;
  readonly path: readonly string[];
  readonly words: readonly string[];
}

/** Asks for the values of an argument: quickly or not at all, never a person, and not twice within half a minute. */
export async function lookUp(candidates: Candidates, { ctx, command, path, words }: Asked): Promise<readonly string[]> {
  const { global } = hoist(words.slice(0, -1));
  const settings = await resolveSettings(ctx, global);
  const group = path.slice(0, -1).join(" ");
  const key = [
    settings.profile.value,
    settings.get("apiUrl"),
    settings.get("project"),
    settings.get("billingAccount"),
    group,
  ].join("\n");
  const file = join(cacheDirectory(ctx), `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.json`);
  const known = await cached(file, ctx.clock.now());
  if (known !== undefined) return known;

  const late = new AbortController();
  const stop = ctx.clock.timer?.(PATIENCE, () => late.abort(new Error("too slow")));
  const signal = AbortSignal.any([ctx.signal, late.signal]);
  const silent = { write: () => undefined };
  // Without a terminal nothing ever asks.
  const quiet: CliContext = { ...ctx, signal, stderr: silent, stdout: silent };
  const parsed = { flags: {}, args: [], rest: [] };
  try {
    const { call, close } = await openCall({
      ctx: quiet,
      command,
      path,
      parsed,
      global,
      timings: createTimings(quiet),
      settings,
    });
    const found: string[] = [];
    const answer = await candidates(call);
    for await (const value of answer) found.push(value);
    await close();
    await remember(file, found, ctx.clock.now());
    return found;
  } finally {
    stop?.();
  }
}

/** Where completion keeps its answers: `$CUDO_CACHE_DIR`, `$XDG_CACHE_HOME/cudo`, `~/.cache/cudo`. */
export const cacheDirectory = ({ env, home }: Pick<CliContext, "env" | "home">): string =>
  join(env.CUDO_CACHE_DIR || join(env.XDG_CACHE_HOME || join(home, ".cache"), "cudo"), "completion");

async function cached(file: string, now: number): Promise<string[] | undefined> {
  try {
    const { at, values } = JSON.parse(await readFile(file, "utf8")) as { at: number; values: string[] };
    return now - at < FRESH && now >= at && Array.isArray(values) ? values.map(String) : undefined;
  } catch {
    return undefined;
  }
}

async function remember(file: string, values: readonly string[], at: number): Promise<void> {
  try {
    await mkdir(join(file, ".."), { recursive: true, mode: 0o700 });
    const temporary = `${file}.${process.pid}.tmp`;
    await writeFile(temporary, JSON.stringify({ at, values }), { mode: 0o600 });
    await rename(temporary, file);
  } catch {} // A cache that cannot be written costs a request.
}
