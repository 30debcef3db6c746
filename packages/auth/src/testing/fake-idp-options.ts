import type { Clock } from "../model/clock.ts";
import type { FakeAccount, Rotation } from "./fake-grants.ts";
import type { FakeEndpoint } from "./fault.ts";
import type { FakeSignature } from "./id-token-signer.ts";

/** How a {@link FakeIdp} behaves. All of it can be changed while it runs. */
export interface FakeIdpBehaviour {
  /** @default "rotate-and-revoke", the strictest */
  rotation: Rotation;
  /** How long a used refresh token still works with rotation `grace`, in milliseconds. @default 10_000 */
  graceMs: number;
  /** Lifetime of access tokens in seconds; `null` leaves `expires_in` out. @default 3600 */
  accessLifetimeS: number | null;
  /** Lifetime of device codes, in seconds. @default 600 */
  deviceLifetimeS: number;
  /** The `interval` of device codes in seconds; `null` leaves it out. @default 5 */
  deviceIntervalS: number | null;
  /** How far the server's clock is ahead, in milliseconds: in `Date` headers and ID tokens. @default 0 */
  skewMs: number;
  /** @default "good" */
  signature: FakeSignature;
  /** Changes the claims of ID tokens before they are signed. */
  claims: (claims: Record<string, unknown>) => Record<string, unknown>;
  /** Changes the answer of an endpoint before it is sent. */
  answer: (endpoint: FakeEndpoint, body: Record<string, unknown>) => Record<string, unknown>;
}

/** Options of {@link FakeIdp}. */
export interface FakeIdpOptions extends Partial<FakeIdpBehaviour> {
  /** @default "https://idp.test" */
  readonly issuer?: string;
  /** The provider's time. @default the real one */
  readonly clock?: Clock;
  /** Who logs in when nobody else is named. @default Ada Lovelace */
  readonly account?: FakeAccount;
}

export const DEFAULT_ACCOUNT: FakeAccount = {
  sub: "user-1",
  email: "ada@example.com",
  email_verified: true,
  name: "Ada Lovelace",
};

export const DEFAULT_BEHAVIOUR: FakeIdpBehaviour = {
  rotation: "rotate-and-revoke",
  graceMs: 10_000,
  accessLifetimeS: 3600,
  deviceLifetimeS: 600,
  deviceIntervalS: 5,
  skewMs: 0,
  signature: "good",
  claims: (claims) => claims,
  answer: (_endpoint, body) => body,
};
