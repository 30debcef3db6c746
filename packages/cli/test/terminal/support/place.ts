import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cli = join(import.meta.dirname, "..", "..", "..");
const main = join(cli, "bin", "cudo.cjs");

/** A home of one's own with `cudo` on the PATH. */
export interface Place {
  readonly home: string;
  /** Where `cudo` is. */
  readonly cudo: string;
  /** All of the environment: nothing of this machine's comes along. */
  readonly env: Readonly<Record<string, string>>;
  remove(): void;
}

/** Makes a home for somebody who uses the API at `url`. */
export function createPlace(url: string): Place {
  if (!existsSync(join(cli, "dist", "main.cjs")))
    throw new Error("cudo is not built: pnpm --filter @cudo-compute/cli build");
  const home = mkdtempSync(join(tmpdir(), "cudo-terminal-"));
  const cudo = join(home, "cudo");
  writeFileSync(cudo, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
  chmodSync(cudo, 0o755);
  return {
    home,
    cudo,
    env: {
      PATH: `${home}:${process.env.PATH}`,
      HOME: home,
      LANG: "C.UTF-8",
      CUDO_API_URL: url,
      CUDO_CONFIG_DIR: join(home, "config"),
      CUDO_CACHE_DIR: join(home, "cache"),
      // The keychain of whoever runs the tests is not ours to write to.
      CUDO_STORE: "file",
      BROWSER: "none",
      // Nothing but the emulator is asked anything.
      CUDO_NO_UPDATE_CHECK: "1",
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
