import { logOutOf } from "../auth/log-out.ts";
import { defineCommand, done, toggle } from "../kit/index.ts";

export const command = defineCommand({
  brief: "log out: the login is removed here and ended at the provider",
  scope: "local",
  flags: { all: toggle("of every profile") },
  run: async ({ ctx, settings, flags, note }) => {
    const { config, profile, credentialVariable } = settings;
    const profiles = flags.all === true ? [...new Set(["default", ...Object.keys(config.profiles)])] : [profile.value];
    const results = [];
    for (const each of profiles) results.push(await logOutOf(ctx, settings, each));
    if (credentialVariable !== undefined) note(`${credentialVariable} is still set in the environment`);
    const ended = results.filter(({ wasLoggedIn }) => wasLoggedIn).map((each) => each.profile);
    return done(ended.length === 0 ? "nobody was logged in" : `logged out of ${ended.join(", ")}`, results);
  },
});
