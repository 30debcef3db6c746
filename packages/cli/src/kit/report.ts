import type { CliContext } from "../context.ts";
import { clean } from "../render/cell.ts";
import { hasColor, paintFor } from "../render/theme.ts";
import { type Flags, flagName } from "./flag.ts";
import type { GlobalFlags, Output } from "./global-flags.ts";
import { type PlainError, toPlainError } from "./plain-error.ts";

/** How an error is told. */
export interface ReportOptions {
  readonly ctx: Pick<CliContext, "stderr" | "env">;
  readonly global: GlobalFlags;
  readonly output: Output;
  /** The command's flags, so that the service's complaints about fields name them. */
  readonly flags?: Flags | undefined;
  /** What goes on although the command ended. */
  readonly keepsRunning?: string | undefined;
}

/** Tells an error on stderr, one line of JSON for machine formats. @returns the exit code */
export function report(error: unknown, options: ReportOptions): number {
  const { ctx, global, output } = options;
  const known = toPlainError(error);
  const plain = options.keepsRunning === undefined ? known : { ...known, hint: options.keepsRunning };
  const asJson = output === "json" || output === "jsonl";
  // The terminal has written ^C where the cursor was.
  if (plain.code === "SIGINT" && !asJson && hasCursor(ctx)) ctx.stderr.write("\r\u001b[K");
  ctx.stderr.write(asJson ? `${JSON.stringify({ error: forPrograms(plain) })}\n` : forPeople(plain, options));
  if (global.verbose === true && !asJson) ctx.stderr.write(`${stackOf(error)}\n`);
  return plain.exit;
}

const hasCursor = ({ stderr, env }: ReportOptions["ctx"]): boolean => stderr.isTTY === true && env.TERM !== "dumb";

/** What ended because somebody wanted it to is no error to them. */
const WANTED: ReadonlySet<string> = new Set(["CANCELLED", "SIGINT", "SIGTERM"]);

/** An error as programs get it. */
export function forPrograms({
  code,
  exit,
  message,
  reason,
  details,
  hint,
  requestId,
  retryable,
  lines,
}: PlainError): object {
  const all = [...details, ...lines.map((line) => ({ note: line }))];
  return { code, exit, message, reason, details: all, hint, requestId, retryable };
}

function forPeople(plain: PlainError, { ctx, global, flags = {} }: ReportOptions): string {
  const paint = paintFor(hasColor(ctx.stderr, ctx.env, global.color));
  const fields = (plain.fields ?? []).map(
    ({ field, description }) => [nameOfField(field, flags), description] as const,
  );
  const left = Math.max(0, ...fields.map(([name]) => name.length));
  const lines = [
    WANTED.has(plain.code) ? clean(plain.message) : `${paint("bad", "error:")} ${clean(plain.message)}`,
    ...fields.map(([name, description]) => `  ${name.padEnd(left)}  ${clean(description)}`),
    ...plain.lines.map((line) => `  ${clean(line)}`),
    // The fields say it better than the client's advice, which repeats them.
    ...(plain.hint === undefined || fields.length > 0 ? [] : [`  ${paint("dim", "hint:")} ${clean(plain.hint)}`]),
    ...(plain.requestId === undefined
      ? []
      : [`  ${paint("dim", `request ${plain.requestId} (${plain.status} ${plain.code})`)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** `bootDiskSizeGib` as `--boot-disk-gib`, if a flag sets it. */
function nameOfField(field: string, flags: Flags): string {
  const path = field.replace(/^body\./, "");
  const key = Object.keys(flags).find((each) => flags[each]?.field === path);
  return key === undefined ? field : `--${flagName(key)}`;
}

function stackOf(error: unknown): string {
  const stacks: string[] = [];
  for (let each = error, depth = 0; each instanceof Error && depth < 6; each = each.cause, depth++) {
    stacks.push(clean2(each.stack ?? String(each)));
  }
  return stacks.join("\ncaused by: ");
}

/** Keeps the line breaks of a stack. */
const clean2 = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(line.trim(), clean(line)))
    .join("\n");
