export { type AnyAuthError, AuthError, type AuthErrorOptions, isAuthError } from "./errors/auth-error.ts";
export type { AuthErrorCode, AuthErrorDetails, LoginRequiredReason } from "./errors/codes.ts";
export { type Clock, systemClock } from "./model/clock.ts";
export { type CredentialKey, canonicalKey } from "./model/credential-key.ts";
export type { Persona } from "./model/persona.ts";
export { Secret } from "./model/secret.ts";
export type { DeviceSettings, Endpoints, RefreshSettings, Settings, StorageKind } from "./model/settings.ts";
export {
  checkRecord,
  type RecordCheck,
  type RefreshState,
  type StoredRecord,
  type StoredTokens,
  SUPPORTED_SCHEMA,
} from "./model/stored-record.ts";
export type { AccessToken, TokenSet } from "./model/token-set.ts";
export type { AuthFetch, AuthFetchInit, AuthFetchResponse, WebAbortSignal } from "./model/web.ts";
export { authorizationCode } from "./oauth/authorization-code.ts";
export type { PollProgress } from "./oauth/device-poll.ts";
export type { RedirectListener } from "./oauth/redirect-listener.ts";
export {
  type ApiKeyOptions,
  type ApiKeySources,
  apiKey,
  findApiKey,
  type StoredApiKey,
  type StoredApiKeyOptions,
  storedApiKey,
} from "./session/api-key.ts";
export type { Authenticator, AuthRequest } from "./session/authenticator.ts";
export { type AuthClient, type AuthOptions, createAuth } from "./session/create-auth.ts";
export type { AuthEvents, Subscribe } from "./session/events.ts";
export type { Freshness } from "./session/freshness.ts";
export type { DeviceCodePrompt, LoginMethod, LoginOptions, LoginPrompt } from "./session/login-options.ts";
export type { LogoutOptions, LogoutResult } from "./session/logout.ts";
export type { AuthSession, GetTokenOptions, SessionOptions } from "./session/session.ts";
export type { AuthStatus } from "./session/status.ts";
export { MemoryStore } from "./store/memory-store.ts";
export { revisionOf } from "./store/revision.ts";
export type {
  AcquireOptions,
  CredentialStore,
  IoOptions,
  Lease,
  Revision,
  Stored,
  StoreProbe,
  StoreSecurity,
  StoreUnavailableReason,
  StoreWarning,
} from "./store/store.ts";
export type { WebLocks } from "./store/web-lock.ts";
export { type WebStorage, WebStorageStore, type WebStorageStoreOptions } from "./store/web-storage.ts";
