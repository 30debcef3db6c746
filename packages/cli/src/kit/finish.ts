import { leftOut, print } from "../render/print.ts";
import type { Command } from "./command.ts";
import type { OpenCall } from "./open-call.ts";
import { toPlainError } from "./plain-error.ts";
import { printOptions } from "./print-options.ts";
import { forPrograms, report } from "./report.ts";
import { countOf, type ItemsResult, type Result } from "./result.ts";
import { type Timings, timingLine, wantsTimings } from "./timings.ts";

/** Runs a command and writes what it returns. @returns the exit code */
export async function finish(command: Command, { call, dryRun }: OpenCall, timings: Timings): Promise<number> {
  const { ctx, global } = call;
  const options = printOptions(call);
  // `--columns ?` is answered by the spec: nothing has to be fetched for it.
  if (global.columns?.[0] === "?" && command.columns !== undefined) {
    ctx.stdout.write(command.columns.map((name) => `${name}\n`).join(""));
    return 0;
  }
  const result = await runOrHold(command, { call, dryRun });
  if (changesIds(command) && dryRun === undefined) await (await import("../completion/forget.ts")).forgetIds(ctx);
  let exit = 0;
  if (result !== undefined) {
    const items = result.kind === "items" ? failures(result) : [];
    // One id that failed is an error like any other: nothing on stdout.
    if (result.kind === "items" && result.items.length === 1 && items.length === 1) throw items[0]?.error;
    const shown: Result =
      result.kind === "items" ? { ...result, items: result.items.filter(({ error }) => error === undefined) } : result;
    if (shown.kind !== "items" || shown.items.length > 0) {
      ctx.stdout.write(await timings.part("render", () => print(shown, options)));
    }
    if (options.output === "table" || options.output === "wide") noteOn(result, call);
    if (result.kind === "rows") exit = result.exit ?? 0;
    if (items.length > 0) exit = tellFailures(items, result as ItemsResult, { call, dryRun, command });
  }
  if (wantsTimings(ctx, global)) {
    const data = timings.data();
    ctx.stderr.write(`${options.output === "json" ? JSON.stringify({ timings: data }) : timingLine(data)}\n`);
  }
  return exit;
}

/** In a dry run the requests that were kept back are the result, whatever the command made of their failure. */
async function runOrHold(
  command: Command,
  { call, dryRun }: Pick<OpenCall, "call" | "dryRun">,
): Promise<Result | undefined> {
  try {
    const result = await untilStopped(command.run(call), call.ctx.signal);
    return dryRun?.result() ?? result;
  } catch (error) {
    const held = dryRun?.result();
    if (held === undefined) throw error;
    return held;
  }
}

/** Ends with the signal also where a command does not listen to it. */
async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Creates and deletes: what completion remembers is wrong after them. */
const changesIds = ({ aliases = [] }: Command): boolean => aliases.includes("new") || aliases.includes("rm");

const failures = ({ items }: ItemsResult) => items.filter(({ error }) => error !== undefined);

/** A line for people about what happened, on a terminal. */
function noteOn(result: Result, call: OpenCall["call"]): void {
  const { ctx, note, global } = call;
  if (result.kind === "done") note(result.note);
  if (ctx.stderr.isTTY !== true || global.quiet === true) return;
  if (result.kind === "rows") {
    note(countOf(result));
    const missing = leftOut(result, printOptions(call));
    if (missing > 0) note(`${missing} ${missing === 1 ? "column" : "columns"} left out; -o wide shows all`);
  }
  if (result.kind === "items" && result.told !== true)
    for (const { id, result: became, error } of result.items) if (error === undefined) note(`${became} ${id}`);
}

/** Some of several ids failed: each is told, and the command with them. @returns 1 */
function tellFailures(
  failed: ItemsResult["items"],
  { items }: ItemsResult,
  { call, command }: Pick<OpenCall, "call" | "dryRun"> & { readonly command: Command },
): number {
  const { ctx, global } = call;
  const { output } = printOptions(call);
  const message = `${failed.length} of ${items.length} failed`;
  if (output === "json" || output === "jsonl") {
    const details = failed.map(({ id, error }) => ({ id, ...forPrograms(toPlainError(error)) }));
    const error = { code: "PARTIAL_FAILURE", exit: 1, message, details, retryable: false };
    ctx.stderr.write(`${JSON.stringify({ error })}\n`);
    return 1;
  }
  for (const { error } of failed) report(error, { ctx, global, output, flags: command.flags });
  call.note(message);
  return 1;
}
