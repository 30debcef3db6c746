import type { CliContext } from "../context.ts";
import { UsageError } from "../kit/errors.ts";
import { flagName } from "../kit/flag.ts";
import { closest } from "../kit/suggest.ts";
import { camel } from "../render/field.ts";
import { type Config, type Profile, readConfig, writeConfig } from "./config-file.ts";
import { isSettingName, kindOf, SETTING_NAMES, type SettingName } from "./names.ts";

/** Reads the config file, changes it and writes it back in one step. */
export async function changeConfig(ctx: CliContext, change: (config: Config) => Config): Promise<void> {
  await writeConfig(ctx, change(readConfig(ctx)));
}

/** The config with some settings of a profile changed; `undefined` removes one. The profile is made if it is not there. */
export function withProfile(
  config: Config,
  name: string,
  changes: Readonly<Record<string, string | undefined>>,
): Config {
  const merged = Object.entries({ ...config.profiles[name], ...changes }).filter(([, value]) => value !== undefined);
  return { ...config, profiles: { ...config.profiles, [name]: Object.fromEntries(merged) as Profile } };
}

/** A setting by the name that was typed: `data-center` or `dataCenter`. @throws UsageError with what was probably meant */
export function settingNamed(typed: string): SettingName {
  const name = camel(typed);
  if (isSettingName(name)) return name;
  const names = SETTING_NAMES.map(flagName);
  const near = closest(typed, names);
  throw new UsageError(
    `there is no setting '${typed}'`,
    "cudo config list",
    near.length > 0 ? [`did you mean ${near.join(" or ")}?`] : [`there are ${names.join(", ")}`],
  );
}

/** Settings from `key=value` words, each checked. @throws UsageError */
export function assignments(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf("=");
      if (at < 1) throw new UsageError(`'${word}' must be setting=value`);
      const name = settingNamed(word.slice(0, at));
      return [name, checkedValue(name, word.slice(at + 1))];
    }),
  );
}

/** @throws UsageError that says what the setting may be */
export function checkedValue(name: SettingName, value: string): string {
  try {
    kindOf(name).check?.(value);
  } catch (error) {
    throw new UsageError(
      `${flagName(name)} '${value}': ${error instanceof Error ? error.message : "it makes no sense"}`,
    );
  }
  if (value === "") throw new UsageError(`${flagName(name)} must not be empty`, `cudo config unset ${flagName(name)}`);
  return value;
}

/** The name of a profile that may be written. @throws UsageError */
export function profileName(name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) {
    throw new UsageError(
      `'${name}' cannot be the name of a profile`,
      "letters, digits, dots, dashes and underscores, up to 64",
    );
  }
  return name;
}
