import type { CudoCompute, Hooks, ProjectView } from "@cudo-compute/client";
import type { CliContext } from "../context.ts";
import { isSet } from "../settings/is-set.ts";
import { resolveSettings, type Settings } from "../settings/settings.ts";
import type { Call } from "./call.ts";
import { openClient } from "./client.ts";
import type { Command } from "./command.ts";
import type { DryRun } from "./dry-run.ts";
import { CliError, UsageError } from "./errors.ts";
import type { GlobalFlags } from "./global-flags.ts";
import type { Parsed } from "./parse.ts";
import { type Timings, wantsTimings } from "./timings.ts";

/** A call, and what belongs to it. */
export interface OpenCall {
  readonly call: Call;
  readonly dryRun: DryRun | undefined;
  /** What goes on without us, if the command ends now. */
  readonly keepsRunning: () => string | undefined;
  readonly close: () => Promise<void>;
}

/** What a call is opened with. */
export interface CallOptions {
  readonly ctx: CliContext;
  readonly command: Command;
  readonly path: readonly string[];
  readonly parsed: Parsed;
  readonly global: GlobalFlags;
  readonly timings: Timings;
  /** Already resolved, where the caller had to look. */
  readonly settings?: Settings | undefined;
}

/** Prepares what a command needs, by its scope: settings, credential, client, project. */
export async function openCall(options: CallOptions): Promise<OpenCall> {
  const { ctx, command, path, parsed, global, timings } = options;
  const settings = options.settings ?? resolveSettings(ctx, global, { newProfile: command.newProfile === true });
  const interactive = isInteractive(ctx, global);
  const quiet = global.quiet === true || isForPrograms(ctx, settings);
  const note = (line: string) => {
    if (!quiet) ctx.stderr.write(`${line}\n`);
  };
  const dryRun = parsed.flags.dryRun === true ? (await import("./dry-run.ts")).createDryRun(ctx.fetch) : undefined;
  // Before anything is asked of a server: a missing project is the caller's mistake.
  if (command.scope === "project") needed(settings, "project");
  let client: CudoCompute | undefined;
  if (command.scope !== "local") {
    const hooks = await hooksFor(options);
    const { scope } = command;
    const fetch = dryRun?.fetch ?? ctx.fetch;
    client = await timings.part("auth", () =>
      openClient({ ctx, global, settings, scope, interactive, hooks, fetch, note, retry: dryRun === undefined }),
    );
  }
  let keeps: string | undefined;
  const api = client;
  const call: Call = {
    ctx,
    path,
    flags: parsed.flags as Call["flags"],
    args: parsed.rest.length > 0 ? [...parsed.args, ...parsed.rest] : parsed.args,
    global,
    declared: command.flags,
    settings,
    options: { signal: ctx.signal },
    interactive,
    quiet,
    note,
    keepsRunning: (what) => {
      keeps = what;
    },
    get api() {
      if (api === undefined) throw new CliError("this command has no client", { exit: 70, code: "BUG" });
      return api;
    },
    get projectId() {
      return needed(settings, "project");
    },
    get billingAccountId() {
      return needed(settings, "billingAccount");
    },
    get project(): ProjectView {
      return this.api.project(this.projectId);
    },
  };
  return { call, dryRun, keepsRunning: () => keeps, close: async () => client?.close() };
}

/** The client makes `Headers` for whoever listens, which take a while to load: so nobody listens in vain. */
async function hooksFor({ ctx, global, timings }: CallOptions): Promise<Hooks[]> {
  const hooks = wantsTimings(ctx, global) ? [timings.hooks] : [];
  if (!wantsTrace(ctx, global)) return hooks;
  const { traceHooks } = await import("./trace.ts");
  return [...hooks, traceHooks(ctx.stderr)];
}

/** Whether a person can be asked: both ends are terminals, and neither CI nor a flag says otherwise. */
function isInteractive(ctx: CliContext, global: GlobalFlags): boolean {
  if (global.input === false || isSet(ctx.env.CUDO_NO_INPUT) || isSet(ctx.env.CI)) return false;
  // In this order: Node makes stdin when it is looked at, which takes a script a millisecond or two.
  return ctx.stderr.isTTY === true && ctx.stdin.isTTY === true;
}

/** A program that reads JSON finds an error on stderr and nothing else; a person before a terminal still sees notes. */
const isForPrograms = ({ stderr }: CliContext, settings: Settings): boolean =>
  stderr.isTTY !== true && ["json", "jsonl"].includes(settings.get("output") ?? "");

const wantsTrace = ({ env }: CliContext, { debug }: GlobalFlags): boolean =>
  debug === "http" || env.CUDO_DEBUG === "http" || env.CUDO_DEBUG === "1";

const HOW = {
  project: ["no project is chosen", "--project ID, CUDO_PROJECT_ID, or: cudo config set project ID"],
  billingAccount: ["no billing account is chosen", "--billing-account ID, or: cudo config set billing-account ID"],
} as const;

function needed(settings: Settings, name: keyof typeof HOW): string {
  const value = settings.get(name);
  if (value !== undefined) return value;
  const [message, hint] = HOW[name];
  throw new UsageError(message, hint);
}
