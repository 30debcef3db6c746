import { forgetIds } from "../completion/forget.ts";
import type { CliContext } from "../context.ts";
import { forProfile, type Settings } from "../settings/settings.ts";
import { authClient, storedKey } from "./credentials.ts";

/** What a logout found. */
export interface LoggedOut {
  readonly profile: string;
  readonly wasLoggedIn: boolean;
  /** Whether the provider ended the session too; keys cannot be ended from here. */
  readonly revoked: boolean;
}

/** Removes a profile's login and API key, and asks the provider to end the session. */
export async function logOutOf(ctx: CliContext, settings: Settings, profile: string): Promise<LoggedOut> {
  const own = profile === settings.profile.value ? settings : forProfile(settings, profile);
  const hadKey = await (await storedKey(ctx, own)).remove();
  const auth = await authClient(ctx, own);
  const { wasLoggedIn, revoked } = (await auth?.logout({ signal: ctx.signal })) ?? {
    wasLoggedIn: false,
    revoked: false,
  };
  await forgetIds(ctx);
  return { profile, wasLoggedIn: wasLoggedIn || hadKey, revoked };
}
