import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Clone as BareClone, cloneRepository as clone } from "../../../src/workspace/clone.ts";

/** A clone of this repository in which the spec's commands run. */
export interface Clone extends BareClone {
  /** Runs one of the commands as a user does. */
  spec(
    command: string,
    ...args: readonly string[]
  ): { readonly code: number | null; readonly out: string; readonly err: string };
}

export function cloneRepository(): Clone {
  const bare = clone();
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  return {
    ...bare,
    spec(command, ...args) {
      const script = join(bare.folder, `scripts/src/spec/${command}.ts`);
      const env = { ...process.env, INIT_CWD: bare.folder };
      const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
        cwd: bare.folder,
        encoding: "utf8",
        env,
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}
