import type { Profile } from "@cudo-compute/client";
import { column, defineCommand, defineGroup, done, one, yesFlag } from "../../kit/index.ts";
import { dryRun } from "../shared/flags.ts";

const columns = [
  column<Profile>("email", { field: "emailAddress" }),
  column<Profile>("first-name"),
  column<Profile>("last-name"),
  column<Profile>("picture", { wide: true }),
];

export const group = defineGroup({
  brief: "Your user account",
  commands: {
    get: defineCommand({
      brief: "show who you are to the service",
      scope: "account",
      aliases: ["show"],
      columns: columns.map(({ name }) => name),
      operations: ["GetCurrentUser"],
      run: async (call) =>
        one(await call.api.account.get(call.options), { columns, id: ({ emailAddress }) => emailAddress }),
    }),
    delete: defineCommand({
      brief: "delete your user account for good",
      scope: "account",
      flags: { ...yesFlag, dryRun },
      operations: ["DeleteUser"],
      run: async (call) => {
        const { confirmed } = await import("../../ui/confirm.ts");
        const show = async () => {
          const { emailAddress } = await call.api.account.get(call.options);
          return [`Will delete the user account ${emailAddress} (profile ${call.settings.profile.value})`];
        };
        await confirmed(call, { ask: "Delete it for good?", to: "delete your user account", show });
        await call.api.account.delete(call.options);
        return done("your user account is deleted", { deleted: true });
      },
    }),
  },
});
