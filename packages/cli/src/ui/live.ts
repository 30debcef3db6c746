import type { Call } from "../kit/call.ts";
import { ExitError } from "../kit/errors.ts";
import { age } from "../render/cell.ts";
import { hasColor, paintFor } from "../render/theme.ts";
import { cut } from "../render/width.ts";
import { onKeys } from "./keys.ts";

/** What is shown at one moment, drawn for the size that the terminal has now. */
export interface Frame {
  readonly text: () => Promise<string>;
  /** What it is, for the last line: `3 VMs in project demo`. */
  readonly title: string;
}

// A screen of its own, no cursor, nothing wrapped; and back to how it was.
const ENTER = "\u001b[?1049h\u001b[?25l\u001b[?7l";
const LEAVE = "\u001b[?7h\u001b[?25h\u001b[?1049l";
const HOME = "\u001b[H";
const REST_OF_LINE = "\u001b[K";
const REST_OF_SCREEN = "\u001b[J";

/** Whether pictures can be drawn on stdout, one over the other. */
export const canDraw = ({ stdout, env }: Call["ctx"]): boolean => stdout.isTTY === true && env.TERM !== "dumb";

/**
 * Reads and draws again and again, on a screen beside the one that was there, as `less` does. What was seen last stays behind.
 * `q` leaves.
 * @throws ExitError 130 after Ctrl-C, or what the call's signal aborts with
 */
export async function live(call: Call, every: number, read: () => Promise<Frame>): Promise<undefined> {
  const { ctx, interactive } = call;
  const { stdout, clock } = ctx;
  const paint = paintFor(hasColor(stdout, ctx.env, call.global.color));
  const left = new AbortController();
  const signal = AbortSignal.any([call.options.signal, left.signal]);
  let frame: Frame | undefined;
  const draw = async () => {
    if (frame === undefined || signal.aborted) return;
    const text = await frame.text();
    const footer = `${frame.title}, every ${age(every)}${interactive ? "; q leaves" : ""}`;
    const { rows = 24, columns = 80 } = stdout;
    const lines = [...whole(text, rows - 2), "", paint("dim", cut(footer, columns))];
    stdout.write(HOME + lines.map((line) => `${line}${REST_OF_LINE}`).join("\r\n") + REST_OF_SCREEN);
  };
  const redraw = () => void draw();
  const endKeys = interactive ? onKeys(ctx.stdin, (key) => leaveOn(key, left)) : () => undefined;
  const leave = () => {
    endKeys();
    stdout.off?.("resize", redraw);
    stdout.write(LEAVE);
  };
  stdout.write(ENTER);
  stdout.on?.("resize", redraw);
  // At once, so that what is said about the end is not said on the screen that goes away.
  signal.addEventListener("abort", leave, { once: true });
  try {
    for (;;) {
      frame = await orAbort(read(), signal);
      await draw();
      await clock.sleep(every, signal);
    }
  } catch (error) {
    if (!signal.aborted) leave();
    if (!left.signal.aborted) throw error;
    if (left.signal.reason instanceof ExitError) throw left.signal.reason;
  } finally {
    signal.removeEventListener("abort", leave);
    if (frame !== undefined) stdout.write(await frame.text());
  }
  return undefined;
}

function leaveOn(key: string, left: AbortController): void {
  if (key === "q" || key === "Q") left.abort();
  // The terminal makes no signal of Ctrl-C while it hands out keys.
  if (key === "\u0003") left.abort(new ExitError(130));
}

/** The lines for which there is room; the last one says how many more there are. */
function whole(text: string, room: number): string[] {
  const lines = text.trimEnd().split("\n");
  if (lines.length <= room) return lines;
  const shown = Math.max(0, room - 1);
  return [...lines.slice(0, shown), `… ${lines.length - shown} more lines`];
}

function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
