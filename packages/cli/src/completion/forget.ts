import { rm } from "node:fs/promises";
import type { CliContext } from "../context.ts";
import { answersFolder } from "./look-up.ts";

/** After something was made or deleted, what completion remembers is wrong. */
export async function forgetIds(ctx: CliContext): Promise<void> {
  await rm(answersFolder(ctx), { recursive: true, force: true }).catch(() => undefined);
}
