import type { CredentialKey } from "../../../src/model/credential-key.ts";
import type { StoredRecord } from "../../../src/model/stored-record.ts";

export const KEY: CredentialKey = { issuer: "https://id.example", clientId: "cli", profile: "default" };

/** What tests look for wherever tokens must not be. */
export const CANARY = "CANARY";

/** A record of `KEY`; its `rev` shows in its tokens. */
export function makeRecord(rev: number, more: Partial<StoredRecord> & Record<string, unknown> = {}): StoredRecord {
  return {
    schema: 1,
    minReader: 1,
    rev,
    issuer: KEY.issuer,
    clientId: KEY.clientId,
    profile: KEY.profile,
    tokens: {
      access: `${CANARY}-access-${rev}`,
      refresh: `${CANARY}-refresh-${rev}`,
      scope: ["openid"],
      obtainedAt: 1_700_000_000_000,
      expiresAt: 1_700_003_600_000,
    },
    ...more,
  };
}
