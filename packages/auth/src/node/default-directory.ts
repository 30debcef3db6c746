import { homedir } from "node:os";
import { join } from "node:path";

/** What {@link defaultDirectory} looks at. */
export interface DirectoryEnvironment {
  /** @default process.platform */
  readonly platform?: string | undefined;
  /** @default process.env */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** @default os.homedir() */
  readonly home?: string | undefined;
}

/**
 * Where credentials go, by system: `$XDG_STATE_HOME` (XDG Base Directory; by default `~/.local/state`), which unlike
 * `~/.config` nobody checks in; `~/Library/Application Support`; `%LOCALAPPDATA%`, which does not roam.
 */
export function defaultDirectory({
  platform = process.platform,
  env = process.env,
  home = homedir(),
}: DirectoryEnvironment = {}): string {
  const bases: Readonly<Record<string, string>> = {
    win32: env.LOCALAPPDATA || join(home, "AppData", "Local"),
    darwin: join(home, "Library", "Application Support"),
  };
  return join(bases[platform] ?? (env.XDG_STATE_HOME || join(home, ".local", "state")), "cudo-compute", "auth");
}
