import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CliContext } from "../context.ts";
import { UsageError } from "../kit/errors.ts";
import type { GlobalFlags } from "../kit/global-flags.ts";
import { closest } from "../kit/suggest.ts";
import { type Config, isRecord, type Profile, readConfig } from "./config-file.ts";
import { kindOf, SETTING_NAMES, type SettingName } from "./names.ts";

/** A value and where it is from: `--project`, `CUDO_PROJECT_ID`, a file, `profile work`, `default`. */
export interface Setting {
  readonly value: string;
  readonly origin: string;
}

/** All settings of one command. Precedence: flag, environment, `.cudo.json`, profile, default. */
export interface Settings {
  readonly profile: Setting;
  readonly config: Config;
  /** Whether the environment brings the credential: then the profile's login is not used. */
  readonly credentialVariable: "CUDO_API_KEY" | "CUDO_TOKEN" | undefined;
  setting(name: SettingName): Setting | undefined;
  /** The value alone. */
  get(name: SettingName): string | undefined;
}

/** Resolves the settings. @throws UsageError (exit 2) for an unknown profile and for values that make no sense */
export function resolveSettings(
  ctx: CliContext,
  flags: GlobalFlags,
  { newProfile = false }: { readonly newProfile?: boolean } = {},
): Settings {
  const config = readConfig(ctx);
  const directory = directorySettings(ctx.cwd);
  const profile = chooseProfile(ctx, flags, directory, config, newProfile);
  const named = profile.origin === "--profile" || profile.origin === "CUDO_PROFILE";
  const credentialVariable = ctx.env.CUDO_API_KEY ? "CUDO_API_KEY" : ctx.env.CUDO_TOKEN ? "CUDO_TOKEN" : undefined;
  const stored = config.profiles[profile.value] ?? {};
  const found = new Map<SettingName, Setting>();
  for (const name of SETTING_NAMES) {
    const ignored = kindOf(name).ofAccount === true && credentialVariable !== undefined && !named;
    const setting = look(name, ctx, flags, directory, ignored ? {} : stored, profile.value);
    if (setting !== undefined) found.set(name, checked(name, setting));
  }
  return {
    profile,
    config,
    credentialVariable,
    setting: (name) => found.get(name),
    get: (name) => found.get(name)?.value,
  };
}

function look(
  name: SettingName,
  { env }: CliContext,
  flags: GlobalFlags,
  directory: Directory,
  stored: Profile,
  profile: string,
): Setting | undefined {
  const kind = kindOf(name);
  const flag = name in flags ? flags[name as keyof GlobalFlags] : undefined;
  if (typeof flag === "string")
    return { value: flag, origin: `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}` };
  for (const variable of kind.env) {
    const value = env[variable];
    if (value !== undefined && value !== "") return { value, origin: variable };
  }
  const beside = kind.inDirectory === true ? directory.values[name] : undefined;
  if (typeof beside === "string" && beside !== "") return { value: beside, origin: directory.path };
  const value = stored[name];
  if (value !== undefined) return { value, origin: `profile ${profile}` };
  return kind.default === undefined ? undefined : { value: kind.default, origin: "default" };
}

function checked(name: SettingName, setting: Setting): Setting {
  try {
    kindOf(name).check?.(setting.value);
    return setting;
  } catch (error) {
    const why = error instanceof Error ? error.message : "it makes no sense";
    throw new UsageError(`${name} from ${setting.origin}: ${why}`, "cudo config list --origin");
  }
}

function chooseProfile(
  { env }: CliContext,
  flags: GlobalFlags,
  directory: Directory,
  config: Config,
  newProfile: boolean,
): Setting {
  const beside = directory.values.profile;
  const profile: Setting =
    flags.profile !== undefined
      ? { value: flags.profile, origin: "--profile" }
      : env.CUDO_PROFILE
        ? { value: env.CUDO_PROFILE, origin: "CUDO_PROFILE" }
        : typeof beside === "string"
          ? { value: beside, origin: directory.path }
          : { value: config.current, origin: config.current === "default" ? "default" : "config file" };
  if (newProfile || profile.value === "default" || Object.hasOwn(config.profiles, profile.value)) return profile;
  const names = Object.keys(config.profiles);
  const near = closest(profile.value, names);
  throw new UsageError(
    `there is no profile '${profile.value}' (from ${profile.origin})`,
    near.length > 0 ? `did you mean ${near.join(" or ")}?` : `cudo profile create ${profile.value}`,
  );
}

interface Directory {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The `.cudo.json` of the working directory or of the nearest folder above it. */
function directorySettings(cwd: string): Directory {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, ".cudo.json");
    const text = textOf(path);
    if (text !== undefined) {
      const values = parse(text);
      if (values === undefined) throw new UsageError(`${path} is not a JSON object`, "repair or remove it");
      return { path, values };
    }
    if (dirname(folder) === folder) return { path: "", values: {} };
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The same settings, for another profile's login: its API, its provider, its store. */
export function forProfile(settings: Settings, name: string): Settings {
  const stored = settings.config.profiles[name] ?? {};
  const setting = (of: SettingName): Setting | undefined => {
    const known = settings.setting(of);
    const own = known?.origin.startsWith("profile ") === true || known?.origin === "default" || known === undefined;
    const value = stored[of] ?? kindOf(of).default;
    if (!own) return known;
    return value === undefined ? undefined : { value, origin: `profile ${name}` };
  };
  return {
    ...settings,
    profile: { value: name, origin: "named" },
    setting,
    get: (of) => setting(of)?.value,
  };
}

/** The same settings, one of them another. */
export function withSetting(settings: Settings, name: SettingName, value: string, origin: string): Settings {
  const setting = (of: SettingName) => (of === name ? { value, origin } : settings.setting(of));
  return { ...settings, setting, get: (of) => setting(of)?.value };
}
