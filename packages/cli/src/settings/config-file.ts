import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CliContext } from "../context.ts";
import { CliError } from "../kit/errors.ts";
import { isSettingName, type SettingName } from "./names.ts";

/** A profile: settings under a name. Never a secret. */
export type Profile = Readonly<Partial<Record<SettingName, string>>>;

/** The config file's content. */
export interface Config {
  /** The profile in use when none is named. */
  readonly current: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}

/** The names of all profiles; `default` is always there. */
export const allNames = ({ profiles }: Config): string[] => [...new Set(["default", ...Object.keys(profiles)])];

const EMPTY: Config = { current: "default", profiles: {} };

type Place = Pick<CliContext, "env" | "home" | "platform">;

/** The folder of the config file: `$CUDO_CONFIG_DIR`, `$XDG_CONFIG_HOME/cudo`, `%APPDATA%\cudo`, `~/.config/cudo`. */
function configDirectory({ env, home, platform }: Place): string {
  if (env.CUDO_CONFIG_DIR) return env.CUDO_CONFIG_DIR;
  if (env.XDG_CONFIG_HOME) return join(env.XDG_CONFIG_HOME, "cudo");
  if (platform === "win32" && env.APPDATA) return join(env.APPDATA, "cudo");
  return join(home, ".config", "cudo");
}

/** The config file. */
export const configPath = (place: Place): string => join(configDirectory(place), "config.json");

/** Reads the config file; none is an empty one. @throws CliError (exit 2) when it is not what it should be */
export function readConfig(place: Place): Config {
  const path = configPath(place);
  const text = textOf(path);
  if (text === undefined) return EMPTY;
  try {
    return toConfig(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? "it is not JSON" : cause instanceof Error ? cause.message : "";
    throw new CliError(`the config file is damaged: ${why}`, {
      exit: 2,
      code: "CONFIG",
      hint: `repair or remove ${path}`,
      cause,
    });
  }
}

function textOf(path: string): string | undefined {
  try {
    // Synchronous: `node:fs/promises` takes longer to load than the file to read.
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new CliError(`the config file cannot be read: ${code ?? message}`, { exit: 2, hint: path });
  }
}

/** Writes the config file in one step, 0600 in a folder of 0700. */
export async function writeConfig(place: Place, config: Config): Promise<void> {
  const path = configPath(place);
  const { randomBytes } = await import("node:crypto");
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = openSync(temporary, "wx", 0o600);
    try {
      writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function toConfig(value: unknown): Config {
  if (!isRecord(value)) throw new Error("it must be an object");
  const { current = EMPTY.current, profiles = {} } = value;
  if (typeof current !== "string") throw new Error('"current" must be the name of a profile');
  if (!isRecord(profiles)) throw new Error('"profiles" must be an object');
  return {
    current,
    profiles: Object.fromEntries(Object.entries(profiles).map(([name, of]) => [name, toProfile(name, of)])),
  };
}

function toProfile(name: string, value: unknown): Profile {
  if (!isRecord(value)) throw new Error(`profile ${name} must be an object`);
  const entries = Object.entries(value).filter(([key]) => isSettingName(key));
  return Object.fromEntries(entries.map(([key, of]) => [key, String(of)]));
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
