import { billingAccountIds, profileNames, projectIds } from "../commands/shared/ids.ts";
import type { Command } from "../kit/command.ts";
import type { Candidates } from "../kit/flag.ts";
import { GLOBAL_FLAGS, type GlobalFlag, type GlobalFlags } from "../kit/global-flags.ts";

/** The global flags whose values are looked up. */
const LOOKED_UP: Readonly<Partial<Record<keyof GlobalFlags, Candidates>>> = {
  project: projectIds,
  billingAccount: billingAccountIds,
  profile: profileNames,
};

/** A global flag by the way it is written, `-o` or `--output`; only those that take a value. */
export function globalFlag(word: string | undefined): GlobalFlag | undefined {
  const [, name] = /^--?([a-z-]+)$/.exec(word ?? "") ?? [];
  if (name === undefined) return undefined;
  return GLOBAL_FLAGS.find((each) => [each.name, each.short].includes(name) && each.bare === undefined);
}

/** The values of a global flag, as far as they are typed. */
export function globalValues(
  { key, values }: GlobalFlag,
  typed: string,
  command?: Command,
): readonly string[] | Candidates {
  const columns = command?.columns ?? [];
  if (key === "columns") {
    // A list: what is there stays, the last name is completed.
    const [, before = ""] = /^(.*,)?[^,]*$/.exec(typed) ?? [];
    return columns.map((name) => `${before}${name}`);
  }
  if (key === "sort") return columns.flatMap((name) => [name, `${name}:desc`]);
  return LOOKED_UP[key] ?? values ?? [];
}
