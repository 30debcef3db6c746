import type { CredentialKey } from "../model/credential-key.ts";
import { defined } from "../model/defined.ts";
import type { Persona } from "../model/persona.ts";
import { Secret } from "../model/secret.ts";
import type { StoredRecord, StoredTokens } from "../model/stored-record.ts";
import type { AccessToken, TokenSet } from "../model/token-set.ts";
import type { LoggedIn } from "../oauth/id-token.ts";

/** A token set as stores keep it. */
export function toStoredTokens(tokens: TokenSet): StoredTokens {
  const { accessToken, refreshToken, idToken, scope, obtainedAt, expiresAt } = tokens;
  return defined({
    access: accessToken.reveal(),
    refresh: refreshToken?.reveal(),
    id: idToken?.reveal(),
    scope,
    obtainedAt,
    expiresAt,
  });
}

/** The record of a new login. `rev` is set when it is written. */
export function toRecord(key: CredentialKey, { tokens, persona, subject }: LoggedIn): StoredRecord {
  return defined({
    schema: 1 as const,
    minReader: 1 as const,
    rev: 0,
    ...key,
    subject,
    tokens: toStoredTokens(tokens),
    persona,
  });
}

/** What a caller gets of stored tokens. */
export function toAccessToken(tokens: StoredTokens): AccessToken {
  const { access, scope, expiresAt } = tokens;
  return defined({ token: Secret.of(access), tokenType: "Bearer" as const, scope, expiresAt });
}

/** Who a record belongs to. Other programs may have stored one without saying. */
export function personaOf({ persona, issuer, clientId, subject = "", tokens }: StoredRecord): Persona {
  return persona ?? { issuer, clientId, subject, scopes: tokens?.scope ?? [], assurance: "unverified", claims: {} };
}
