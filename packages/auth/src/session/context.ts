import type { Clock } from "../model/clock.ts";
import type { CredentialKey } from "../model/credential-key.ts";
import type { ResolvedSettings } from "../model/resolve-settings.ts";
import type { Provider } from "../oauth/provider.ts";
import type { CredentialStore } from "../store/store.ts";
import type { Credential } from "./credential.ts";
import type { Emit } from "./events.ts";

/** What the parts of one {@link AuthClient} share. */
export interface Context {
  readonly settings: ResolvedSettings;
  readonly key: CredentialKey;
  readonly store: CredentialStore;
  readonly clock: Clock;
  /** A number from 0 up to 1, as `Math.random` gives it. For jitter only. */
  readonly random: () => number;
  readonly provider: Provider;
  readonly credential: Credential;
  readonly emit: Emit;
  /** The next step in `login-required` errors. */
  readonly loginHint: string | undefined;
}
