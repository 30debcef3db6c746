import { flagName } from "../kit/flag.ts";
import { column, defineCommand, defineGroup, done, firstArg, plain, rows, toggle, UsageError } from "../kit/index.ts";
import { configPath } from "../settings/config-file.ts";
import { changeConfig, checkedValue, settingNamed, withProfile } from "../settings/edit.ts";
import { kindOf, SETTING_NAMES } from "../settings/names.ts";

interface Row {
  readonly id: string;
  readonly value: string;
  readonly origin: string;
  readonly brief: string;
}

const names = SETTING_NAMES.map(flagName);
const setting = { name: "setting", brief: "the setting", values: names };

export const group = defineGroup({
  brief: "The settings: flag before environment before .cudo.json before profile before default",
  commands: {
    list: defineCommand({
      brief: "show every setting and where it is from",
      scope: "local",
      aliases: ["ls"],
      flags: { origin: toggle("show where each is from; in the table anyway") },
      run: async ({ settings }) => {
        const found = SETTING_NAMES.map((name): Row => {
          const set = settings.setting(name);
          return { id: flagName(name), value: set?.value ?? "", origin: set?.origin ?? "", brief: kindOf(name).brief };
        });
        const profile: Row = {
          id: "profile",
          value: settings.profile.value,
          origin: settings.profile.origin,
          brief: "the profile in use",
        };
        return rows([profile, ...found], {
          columns: [
            column<Row>("setting", { field: "id" }),
            column("value"),
            column("origin"),
            column("brief", { wide: true }),
          ],
          noun: ["setting", "settings"],
        });
      },
    }),
    get: defineCommand({
      brief: "show one setting's value",
      scope: "local",
      args: [setting],
      run: async (call) => {
        const name = settingNamed(firstArg(call));
        const found = call.settings.setting(name);
        if (found === undefined)
          throw new UsageError(`${flagName(name)} is not set`, `cudo config set ${flagName(name)} VALUE`);
        return plain(found.value, found);
      },
    }),
    set: defineCommand({
      brief: "set it in the profile in use",
      scope: "local",
      args: [setting, { name: "value", brief: "the value" }],
      examples: ["cudo config set project ml-prod", "cudo config set wait true --profile work"],
      run: async (call) => {
        const name = settingNamed(firstArg(call));
        const value = checkedValue(name, call.args[1] ?? "");
        const profile = call.settings.profile.value;
        await changeConfig(call.ctx, (config) => withProfile(config, profile, { [name]: value }));
        const over = kindOf(name).env.find((variable) => call.ctx.env[variable]);
        if (over !== undefined) call.note(`${over} is set and goes before it`);
        return done(`${flagName(name)} is ${value} in profile ${profile}`, { setting: flagName(name), value, profile });
      },
    }),
    unset: defineCommand({
      brief: "remove it from the profile in use",
      scope: "local",
      args: [setting],
      run: async (call) => {
        const name = settingNamed(firstArg(call));
        const profile = call.settings.profile.value;
        await changeConfig(call.ctx, (config) => withProfile(config, profile, { [name]: undefined }));
        return done(`${flagName(name)} is no longer set in profile ${profile}`, { setting: flagName(name), profile });
      },
    }),
    path: defineCommand({
      brief: "show where the config file is",
      scope: "local",
      run: async ({ ctx }) => plain(configPath(ctx), { path: configPath(ctx) }),
    }),
  },
});
