import type { CliContext } from "../context.ts";
import { hasColor, paintFor } from "../render/theme.ts";
import type { Entry } from "./command.ts";
import type { GlobalFlags } from "./global-flags.ts";
import { commandHelp, groupHelp, type HelpOptions, rootHelp } from "./help.ts";
import type { Route } from "./route.ts";

/** The help of what a command line leads to. */
export function helpFor(
  { target, path }: Route,
  tree: Readonly<Record<string, Entry>>,
  ctx: Pick<CliContext, "stdout" | "env">,
  global: GlobalFlags,
): string {
  const options: HelpOptions = {
    paint: paintFor(hasColor(ctx.stdout, ctx.env, global.color)),
    columns: Math.min(ctx.stdout.columns ?? 80, 120),
  };
  if (target === undefined) return rootHelp(tree, options);
  return target.kind === "group" ? groupHelp(path, target, options) : commandHelp(path, target, options);
}
