import { defined } from "../model/defined.ts";
import type { Persona } from "../model/persona.ts";
import type { StoreProbe, StoreSecurity } from "../store/store.ts";
import type { Context } from "./context.ts";
import { type Freshness, freshness, refreshBlock } from "./freshness.ts";

/** Where a credential stands. It holds no secret. Times are epoch milliseconds. */
export interface AuthStatus {
  /** See {@link Settings}. */
  readonly profile: string;
  /** See {@link Settings}. */
  readonly issuer: string;
  /** See {@link Settings}. */
  readonly clientId: string;
  /** See {@link Freshness}; `rejected` = the access token is spent and the provider refused to renew it. */
  readonly state: Freshness | "rejected";
  /** When the access token ends; absent when there is none, or the server did not say. */
  readonly expiresAt?: number;
  /** Whether the token can be renewed without a person. */
  readonly renewable: boolean;
  /** No renewal before this moment. */
  readonly coolDownUntil?: number;
  /** Who logged in, as checked then. */
  readonly persona?: Persona;
  /** What was granted. */
  readonly scope: readonly string[];
  /** Where the credential is kept, and whether that works now. */
  readonly store: { readonly kind: string; readonly security: StoreSecurity; readonly probe: StoreProbe };
  /** What a person should know, in sentences. */
  readonly warnings: readonly string[];
}

/**
 * Looks at the store; asks no server. @throws AuthError `store-…`
 * @internal
 */
export async function readStatus(context: Context): Promise<AuthStatus> {
  const { store, settings, clock, key } = context;
  const record = (await context.credential.read())?.record;
  const now = clock.now();
  const state: AuthStatus["state"] = freshness(record, { now, refresh: settings.refresh, draw: 0, minValidityMs: 0 });
  const block = record === undefined ? undefined : refreshBlock(record, now, settings.refresh.cooldownMs);
  const probe = await store.probe();
  return defined({
    profile: key.profile,
    issuer: key.issuer,
    clientId: key.clientId,
    state: state === "expired" && block?.kind === "rejected" ? ("rejected" as const) : state,
    expiresAt: record?.tokens?.expiresAt,
    renewable: record?.tokens !== undefined && (block === undefined || block.kind === "cool-down"),
    coolDownUntil: block?.kind === "cool-down" ? now + block.remainingMs : undefined,
    persona: record?.persona,
    scope: record?.tokens?.scope ?? [],
    store: { kind: store.kind, security: store.security, probe },
    warnings: warnings(store.security, probe, context.provider.http.skewMs()),
  });
}

const SECURITY_WARNINGS: Readonly<Partial<Record<StoreSecurity, string>>> = {
  memory: "the login ends with this program",
  "plaintext-file": "the tokens are not encrypted; only you can read the file",
  "web-storage": "every script of this page can read the tokens",
};

function warnings(security: StoreSecurity, probe: StoreProbe, skewMs: number): string[] {
  const kept = SECURITY_WARNINGS[security];
  return [
    ...(kept === undefined ? [] : [kept]),
    ...(probe.usable ? [] : [`the store cannot be used: ${probe.reason}`]),
    ...(Math.abs(skewMs) > 60_000 ? [`this machine's clock is ${Math.round(Math.abs(skewMs) / 1000)} s off`] : []),
  ];
}
