import type { PrintOptions } from "../render/print.ts";
import { hasColor, paintFor } from "../render/theme.ts";
import type { Call } from "./call.ts";
import { OUTPUTS, type Output } from "./global-flags.ts";

/** How this command's result is written: by the flags, the settings and the terminal. */
export function printOptions({ ctx, global, settings }: Pick<Call, "ctx" | "global" | "settings">): PrintOptions {
  return {
    output: outputOf(settings.get("output")),
    global,
    quiet: global.quiet === true,
    header: global.header !== false,
    now: ctx.clock.now(),
    paint: paintFor(hasColor(ctx.stdout, ctx.env, global.color)),
    terminal: ctx.stdout.isTTY === true ? (ctx.stdout.columns ?? 80) : undefined,
  };
}

/** A word as a format; `table` for what is none. */
export const outputOf = (word: string | undefined): Output => OUTPUTS.find((each) => each === word) ?? "table";
