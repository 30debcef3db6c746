import { column, defineCommand, one } from "../kit/index.ts";

interface Who {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly profile: string;
  readonly expiresAt: string | null;
  readonly scopes: readonly string[];
  readonly organization: string;
}

export const command = defineCommand({
  brief: "show who is logged in, by what, and until when",
  scope: "account",
  operations: ["GetCurrentUser"],
  run: async (call) => {
    const [user, { statusOf }] = await Promise.all([call.api.account.get(call.options), import("../auth/status.ts")]);
    const status = await statusOf(call.ctx, call.settings);
    const who: Who = {
      id: user.emailAddress,
      name: [user.firstName, user.lastName].filter(Boolean).join(" "),
      source: status.source,
      profile: call.settings.profile.value,
      expiresAt: status.expiresAt,
      scopes: status.scopes,
      organization: status.organization,
    };
    return one(who, {
      columns: [
        column<Who>("email", { field: "id" }),
        column("name"),
        column("organization"),
        column("source"),
        column("profile"),
        column("expires", { field: "expiresAt", show: "time" }),
        column("scopes", { show: "list" }),
      ],
    });
  },
});
