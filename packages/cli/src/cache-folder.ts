import { homedir } from "node:os";
import { join } from "node:path";
import type { CliContext } from "./context.ts";

/** What `cudo` may forget at any time: `$CUDO_CACHE_DIR`, `$XDG_CACHE_HOME/cudo`, `~/.cache/cudo`. */
export const cacheFolder = ({ env, home = homedir() }: Pick<CliContext, "env"> & { readonly home?: string }): string =>
  env.CUDO_CACHE_DIR || join(env.XDG_CACHE_HOME || join(home, ".cache"), "cudo");
