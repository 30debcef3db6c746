import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "../cache-folder.ts";
import type { CliContext } from "../context.ts";
import { defineCommand } from "../kit/command.ts";
import type { Candidates } from "../kit/flag.ts";
import type { GlobalFlags } from "../kit/global-flags.ts";
import { openCall } from "../kit/open-call.ts";
import { createTimings } from "../kit/timings.ts";
import { resolveSettings, type Settings } from "../settings/settings.ts";

/** For how long an answer is used again, in milliseconds. */
const FRESH = 30_000;
/** A shell that hangs is worse than one that does not complete, in milliseconds. */
const PATIENCE = 1_500;

/** What was typed so far. */
export interface Typed {
  readonly ctx: CliContext;
  /** The global flags before the cursor. */
  readonly global: GlobalFlags;
  /** The command's arguments before the cursor. */
  readonly args: readonly string[];
}

/**
 * Asks for the values of a flag or an argument: quickly or not at all, never a person, and not twice within half a minute.
 * @throws whatever went wrong, a lack of time included
 */
export async function lookUp(candidates: Candidates, { ctx, global, args }: Typed): Promise<readonly string[]> {
  const late = new AbortController();
  const stop = ctx.clock.timer?.(PATIENCE, () => late.abort(new Error("too slow")));
  const signal = AbortSignal.any([ctx.signal, late.signal]);
  try {
    const settings = resolveSettings(ctx, global);
    const ask = () => asked(candidates, settings, { ctx: { ...ctx, signal }, global, args });
    // What does not obey the signal, such as a keychain that asks for its password, is left behind.
    return await Promise.race([
      candidates.scope === "local" ? ask() : remembered(fileOf(ctx, settings, candidates, args), ctx, ask),
      aborted(signal),
    ]);
  } finally {
    stop?.();
  }
}

async function asked(candidates: Candidates, settings: Settings, { ctx, global, args }: Typed): Promise<string[]> {
  const silent = { write: () => undefined };
  // Without a terminal nothing ever asks.
  const quiet: CliContext = { ...ctx, stderr: silent, stdout: silent };
  const { call, close } = await openCall({
    ctx: quiet,
    command: defineCommand({ brief: "", scope: candidates.scope, run: async () => undefined }),
    path: [],
    parsed: { flags: {}, args, rest: [] },
    global,
    timings: createTimings(quiet),
    settings,
  });
  try {
    return [...new Set(await candidates.find(call))];
  } finally {
    await close();
  }
}

/** Where completion keeps its answers. */
export const answersFolder = (ctx: Pick<CliContext, "env" | "home">): string => join(cacheFolder(ctx), "completion");

/** One file for each credential, project and kind; those of nested kinds differ by the arguments too. */
function fileOf(ctx: CliContext, settings: Settings, { of, inside }: Candidates, args: readonly string[]): string {
  const names = ["apiUrl", "project", "billingAccount"] as const;
  const { profile, credentialVariable } = settings;
  // Only in the hash: what one credential may see is not shown to another.
  const credential = credentialVariable && ctx.env[credentialVariable];
  const key = [profile.value, credential, ...names.map((name) => settings.get(name)), of, ...(inside ? args : [])];
  return join(answersFolder(ctx), `${createHash("sha256").update(key.join("\n")).digest("hex").slice(0, 24)}.json`);
}

async function remembered(file: string, { clock }: CliContext, ask: () => Promise<string[]>): Promise<string[]> {
  const known = await cached(file, clock.now());
  if (known !== undefined) return known;
  const found = await ask();
  await remember(file, found, clock.now());
  return found;
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

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
