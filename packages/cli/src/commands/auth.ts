import { authClient, credentials, notLoggedIn } from "../auth/credentials.ts";
import type { Status } from "../auth/status.ts";
import { column, defineCommand, defineGroup, done, one, plain } from "../kit/index.ts";

export const group = defineGroup({
  brief: "Look into the login",
  commands: {
    status: defineCommand({
      brief: "where the login stands; asks no server",
      scope: "local",
      run: async ({ ctx, settings }) => {
        const { statusOf } = await import("../auth/status.ts");
        return one(await statusOf(ctx, settings), {
          id: ({ account, profile }) => account || profile,
          columns: [
            column<Status>("source"),
            column("state", { show: "state" }),
            column("account"),
            column("organization"),
            column("expires", { field: "expiresAt", show: "time" }),
            column("renewable", { show: "yesno" }),
            column("profile"),
            column("store"),
            column("issuer"),
            column("scopes", { show: "list" }),
            column("warnings", { show: "list" }),
          ],
        });
      },
    }),
    token: defineCommand({
      brief: "print the access token, renewed if it is due",
      description:
        "For programs that speak to the API themselves. Whoever has the token can act as you while it lasts.",
      scope: "local",
      examples: ['curl -H "Authorization: Bearer $(cudo auth token)" https://rest.compute.cudo.org/v1/auth'],
      run: async ({ ctx, settings, interactive, note }) => {
        const found = await credentials({ ctx, settings, interactive, note });
        const { authorization } = await found.headers({ url: settings.get("apiUrl") ?? "" }, ctx.signal);
        if (ctx.stdout.isTTY === true) note("this is a secret: do not paste it anywhere, and clear the screen");
        const token = authorization.replace(/^Bearer /, "");
        return plain(token, { token });
      },
    }),
    refresh: defineCommand({
      brief: "renew the access token now",
      scope: "local",
      run: async ({ ctx, settings, note }) => {
        const auth = await authClient(ctx, settings);
        if (auth === undefined) throw notLoggedIn(settings);
        if (settings.credentialVariable !== undefined)
          note(`${settings.credentialVariable} is set and goes before the login`);
        const { expiresAt } = await auth
          .session({ signal: ctx.signal })
          .getToken({ minValidityMs: Number.MAX_SAFE_INTEGER });
        const until = expiresAt === undefined ? null : new Date(expiresAt).toISOString();
        return done(`the token is good until ${until ?? "it is revoked"}`, { expiresAt: until });
      },
    }),
  },
});
