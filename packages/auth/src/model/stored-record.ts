import type { CredentialKey } from "./credential-key.ts";
import type { Persona } from "./persona.ts";

/** The tokens of a {@link StoredRecord}, revealed. Times are local epoch milliseconds. */
export interface StoredTokens {
  /** The access token. */
  readonly access: string;
  /** The refresh token, where the provider gave one. */
  readonly refresh?: string;
  /** The ID token, where the provider gave one. */
  readonly id?: string;
  /** What was granted. */
  readonly scope: readonly string[];
  /** When the answer with the access token arrived. */
  readonly obtainedAt: number;
  /** When the access token ends; absent when the server did not say. */
  readonly expiresAt?: number;
}

/** What refreshing has learnt. Times are local epoch milliseconds. */
export interface RefreshState {
  /** The tombstone: when the server refused the refresh token of this record. It is not sent again. */
  readonly rejectedAt?: number;
  /** The OAuth error code of that refusal, such as `invalid_grant`. */
  readonly rejectedCode?: string;
  /** No refresh before this moment, after the token endpoint could not be reached. */
  readonly coolDownUntil?: number;
  /** When a renewal was last tried. */
  readonly lastAttemptAt?: number;
}

/** A credential as stores keep it: JSON. Unknown fields are kept when a record is rewritten. */
export interface StoredRecord {
  /** The format of this record. */
  readonly schema: 1;
  /** The oldest schema a program must understand to read this record. */
  readonly minReader: 1;
  /** Counts the writes of this record. */
  readonly rev: number;
  /** The provider; with the next three, the {@link CredentialKey} that the record belongs to. */
  readonly issuer: string;
  /** See {@link CredentialKey}. */
  readonly clientId: string;
  /** See {@link CredentialKey}. */
  readonly profile: string;
  /** See {@link CredentialKey}. */
  readonly resource?: string;
  /** The account that logged in: a renewal that brings another one is refused. */
  readonly subject?: string;
  /** The tokens, while somebody is logged in. */
  readonly tokens?: StoredTokens;
  /** Who logged in, as checked at login; spares a signature check at every start. */
  readonly persona?: Persona;
  /** What refreshing has learnt, if anything. */
  readonly refreshState?: RefreshState;
  /** Set by a logout, so that other processes stop instead of refreshing. */
  readonly loggedOutAt?: number;
}

/** The newest schema this version reads. */
export const SUPPORTED_SCHEMA = 1;

/** What {@link checkRecord} found. */
export type RecordCheck =
  | { readonly kind: "ok"; readonly record: StoredRecord }
  /** Not a record, or one with fields of the wrong type: stores put it aside and carry on as if there were none. */
  | { readonly kind: "corrupt" }
  /** Written by a newer version: stores throw `store-version` and never overwrite it. */
  | { readonly kind: "version"; readonly found: number }
  /** A record of another issuer, client, profile or resource: stores treat it as missing. */
  | { readonly kind: "foreign" };

/** Judges parsed JSON as the record of `key`. Never throws. */
export function checkRecord(value: unknown, key: CredentialKey): RecordCheck {
  if (!isObject(value)) return { kind: "corrupt" };
  if (typeof value.minReader === "number" && value.minReader > SUPPORTED_SCHEMA) {
    return { kind: "version", found: value.minReader };
  }
  if (!isStoredRecord(value)) return { kind: "corrupt" };
  const same =
    value.issuer === key.issuer &&
    value.clientId === key.clientId &&
    value.profile === key.profile &&
    value.resource === key.resource;
  return same ? { kind: "ok", record: value } : { kind: "foreign" };
}

type FieldType = "string" | "number" | "string?" | "number?" | "object?";

const RECORD_FIELDS: Readonly<Record<string, FieldType>> = {
  schema: "number",
  minReader: "number",
  rev: "number",
  issuer: "string",
  clientId: "string",
  profile: "string",
  resource: "string?",
  subject: "string?",
  tokens: "object?",
  persona: "object?",
  refreshState: "object?",
  loggedOutAt: "number?",
};

const TOKEN_FIELDS: Readonly<Record<string, FieldType>> = {
  access: "string",
  refresh: "string?",
  id: "string?",
  obtainedAt: "number",
  expiresAt: "number?",
};

const REFRESH_FIELDS: Readonly<Record<string, FieldType>> = {
  rejectedAt: "number?",
  rejectedCode: "string?",
  coolDownUntil: "number?",
  lastAttemptAt: "number?",
};

function isStoredRecord(value: object): value is StoredRecord {
  const record = value as Record<string, unknown>;
  return fits(record, RECORD_FIELDS) && areTokens(record.tokens) && isRefreshState(record.refreshState);
}

function areTokens(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isObject(value) || !fits(value, TOKEN_FIELDS)) return false;
  const scope = value.scope;
  return Array.isArray(scope) && scope.every((item) => typeof item === "string");
}

function isRefreshState(value: unknown): boolean {
  return value === undefined || (isObject(value) && fits(value, REFRESH_FIELDS));
}

function fits(value: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, FieldType>>): boolean {
  return Object.entries(fields).every(([name, type]) => {
    const field = value[name];
    if (type.endsWith("?") && field === undefined) return true;
    const wanted = type.replace("?", "");
    return wanted === "object" ? isObject(field) : typeof field === wanted;
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
