import type { Call } from "../kit/call.ts";
import { flagName } from "../kit/flag.ts";
import {
  choice,
  column,
  defineCommand,
  defineGroup,
  done,
  firstArg,
  many,
  one,
  required,
  rows,
  text,
  UsageError,
  yesFlag,
} from "../kit/index.ts";
import { closest } from "../kit/suggest.ts";
import { allNames, type Config } from "../settings/config-file.ts";
import { assignments, changeConfig, profileName, withProfile } from "../settings/edit.ts";
import { SETTING_NAMES } from "../settings/names.ts";
import { confirmed } from "../ui/confirm.ts";
import { profileNames } from "./shared/ids.ts";

interface Row {
  readonly id: string;
  readonly current: boolean;
}

const columns = [
  column<Row>("profile", { field: "id" }),
  column<Row>("current", { show: "yesno" }),
  ...SETTING_NAMES.map((name) =>
    column<Row>(flagName(name), { field: name, wide: !["project", "billingAccount"].includes(name) }),
  ),
];

const toRow = (config: Config, name: string): Row => ({
  ...config.profiles[name],
  id: name,
  current: config.current === name,
});

const name = { name: "profile", brief: "the name of the profile", complete: profileNames };
const set = { set: many(text("a setting of it, such as project=ml-prod", { placeholder: "setting=value" })) };

/** @throws UsageError when there is no such profile */
function known(config: Config, wanted: string): string {
  const names = allNames(config);
  if (names.includes(wanted)) return wanted;
  const near = closest(wanted, names);
  throw new UsageError(
    `there is no profile '${wanted}'`,
    "cudo profile list",
    near.length > 0 ? [`did you mean ${near.join(" or ")}?`] : [],
  );
}

export const group = defineGroup({
  brief: "Settings and logins under names",
  commands: {
    list: defineCommand({
      brief: "list the profiles",
      scope: "local",
      aliases: ["ls"],
      run: async ({ settings: { config } }) =>
        rows(
          allNames(config).map((each) => toRow(config, each)),
          { columns, noun: ["profile", "profiles"] },
        ),
    }),
    get: defineCommand({
      brief: "show a profile",
      scope: "local",
      aliases: ["show"],
      args: [name],
      run: async (call) => one(toRow(call.settings.config, known(call.settings.config, firstArg(call))), { columns }),
    }),
    create: defineCommand({
      brief: "make a profile",
      scope: "local",
      aliases: ["new"],
      args: [{ name: "profile", brief: "its name" }],
      flags: set,
      examples: ["cudo profile create work --set project=ml-prod --set wait=true"],
      run: async (call) => {
        const wanted = profileName(firstArg(call));
        if (Object.hasOwn(call.settings.config.profiles, wanted)) {
          throw new UsageError(`there is a profile '${wanted}' already`, `cudo profile update ${wanted} --set …`);
        }
        await changeConfig(call.ctx, (config) => withProfile(config, wanted, assignments(call.flags.set)));
        return done(`made profile ${wanted}; log in with: cudo login --profile ${wanted}`, { id: wanted });
      },
    }),
    use: defineCommand({
      brief: "use a profile from now on",
      scope: "local",
      args: [name],
      run: async (call) => {
        const wanted = known(call.settings.config, firstArg(call));
        await changeConfig(call.ctx, (config) => ({ ...config, current: wanted }));
        if (call.ctx.env.CUDO_PROFILE) call.note("CUDO_PROFILE is set and goes before it");
        return done(`using profile ${wanted}`, { id: wanted });
      },
    }),
    update: defineCommand({
      brief: "change a profile's settings",
      scope: "local",
      args: [name],
      flags: { set: required(set.set) },
      examples: ["cudo profile update work --set project=ml-prod"],
      run: async (call) => {
        const wanted = known(call.settings.config, firstArg(call));
        await changeConfig(call.ctx, (config) => withProfile(config, wanted, assignments(call.flags.set)));
        return done(`changed profile ${wanted}`, { id: wanted });
      },
    }),
    delete: defineCommand({
      brief: "delete a profile and its login here",
      scope: "local",
      aliases: ["rm"],
      args: [name],
      flags: { yes: yesFlag.yes },
      run: async (call) => {
        const wanted = known(call.settings.config, firstArg(call));
        await confirmed(call as unknown as Call, {
          ask: `Delete profile ${wanted} and its login?`,
          to: "delete a profile",
        });
        const { logOutOf } = await import("../auth/log-out.ts");
        await logOutOf(call.ctx, call.settings, wanted);
        await changeConfig(call.ctx, ({ current, profiles }) => {
          const { [wanted]: _, ...rest } = profiles;
          return { current: current === wanted ? "default" : current, profiles: rest };
        });
        return done(`deleted profile ${wanted}`, { id: wanted });
      },
    }),
    import: defineCommand({
      brief: "take over the contexts and keys of another program",
      description: "Each context becomes a profile; its key goes where logins are kept, never into the config file.",
      scope: "local",
      flags: {
        from: required(choice("the program", ["cudoctl"])),
        file: text("its config file, ~/.config/cudo/cudo.yml by default", { placeholder: "path" }),
      },
      run: async (call) =>
        (await import("../settings/import-cudoctl.ts")).importCudoctl(call as unknown as Call, call.flags.file),
    }),
  },
});
