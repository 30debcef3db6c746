import * as oauth from "oauth4webapi";
import { AuthError, isAuthError } from "../errors/auth-error.ts";
import { defined } from "../model/defined.ts";
import type { WebAbortSignal } from "../model/web.ts";
import type { LoginPrompt } from "../session/login-options.ts";
import { cleanText } from "../text/clean.ts";
import { shownUrl } from "../text/web-address.ts";
import { type PollAnswer, pollDevice } from "./device-poll.ts";
import type { LoginAnswer } from "./id-token.ts";
import type { Provider } from "./provider.ts";
import { answerError, type JudgedAnswer } from "./token-answer.ts";
import { readTokenSet } from "./token-set.ts";

export interface DeviceLogin<A> {
  readonly prompt: LoginPrompt;
  /** Asked before each poll: what another process has stored meanwhile, which ends this login. */
  readonly adopt: () => Promise<A | undefined>;
  readonly signal: WebAbortSignal | undefined;
}

/** How a device login ended: with an answer to check, or with a login that somebody else made. */
export type DeviceResult<A> =
  | { readonly kind: "answer"; readonly answer: LoginAnswer }
  | { readonly kind: "adopted"; readonly adopted: A };

const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code";
const DEFAULT_INTERVAL_S = 5;
const DEFAULT_LIFETIME_S = 300;
const USER_CODE = /^[A-Za-z0-9-]{4,32}$/;

/** Logs in with a device code (RFC 8628), and asks for a second code when the first one expires. */
export async function deviceLogin<A>(provider: Provider, login: DeviceLogin<A>): Promise<DeviceResult<A>> {
  for (let restarts = provider.settings.device.restarts; ; restarts--) {
    const result = await oneCode(provider, login);
    if (result !== "expired") return result;
    if (restarts === 0) throw new AuthError("login-expired", "nobody approved the login in time", {});
  }
}

async function oneCode<A>(provider: Provider, login: DeviceLogin<A>): Promise<DeviceResult<A> | "expired"> {
  const { clock, settings } = provider;
  const { deviceCode, intervalMs, lifetimeMs, shown } = await requestCode(provider, login.signal);
  await login.prompt.onDeviceCode(shown);
  return pollDevice<DeviceResult<A>>({
    clock,
    intervalMs,
    margin: settings.device.intervalMargin,
    deadline: clock.now() + lifetimeMs,
    onProgress: (progress) => login.prompt.onProgress?.(progress),
    signal: login.signal,
    async ask() {
      const adopted = await login.adopt();
      if (adopted !== undefined) return { kind: "done", value: { kind: "adopted", adopted } };
      return poll(provider, deviceCode, login.signal);
    },
  });
}

async function requestCode(provider: Provider, signal: WebAbortSignal | undefined) {
  const { settings, clock } = provider;
  const answer = await provider.post("device_authorization_endpoint", { scope: settings.scopes.join(" ") }, signal);
  if (answer.verdict !== "ok") throw answerError(answer, "device authorization");
  const { device_code: deviceCode, user_code, verification_uri, verification_uri_complete } = answer.body;
  const userCode = typeof user_code === "string" ? shownUserCode(user_code) : "";
  const verificationUri = shownUrl(verification_uri, settings.allowLoopbackHttp);
  if (typeof deviceCode !== "string" || deviceCode === "" || userCode === "" || verificationUri === undefined) {
    throw new AuthError("token-response", "the device authorization endpoint sent no usable code and link", {});
  }
  const lifetimeMs = Math.min(positive(answer.body.expires_in, DEFAULT_LIFETIME_S) * 1000, settings.device.maxWaitMs);
  return {
    deviceCode,
    intervalMs: positive(answer.body.interval, DEFAULT_INTERVAL_S) * 1000,
    lifetimeMs,
    shown: defined({
      userCode,
      verificationUri,
      verificationUriComplete: shownUrl(verification_uri_complete, settings.allowLoopbackHttp),
      expiresAt: clock.now() + lifetimeMs,
    }),
  };
}

async function poll(
  provider: Provider,
  deviceCode: string,
  signal: WebAbortSignal | undefined,
): Promise<PollAnswer<{ kind: "answer"; answer: LoginAnswer }>> {
  try {
    const answer = await provider.post("token_endpoint", { grant_type: GRANT_TYPE, device_code: deviceCode }, signal);
    if (answer.verdict !== "ok") return waitOrThrow(answer);
    const tokens = readTokenSet(provider, answer.body, provider.settings.scopes);
    const value = { response: answer.response, tokens, process: oauth.processDeviceCodeResponse };
    return { kind: "done", value: { kind: "answer", answer: value } };
  } catch (error) {
    if (isAuthError(error, "unavailable")) return { kind: "trouble", retryAfterMs: error.details.retryAfterMs };
    throw error;
  }
}

/** The error codes of RFC 8628, 3.5; everything else is as for any token request. */
function waitOrThrow(answer: JudgedAnswer): PollAnswer<never> {
  switch (answer.error) {
    case "authorization_pending":
      return { kind: "pending" };
    case "slow_down":
      return { kind: "slow-down", intervalMs: positive(answer.body.interval, 0) * 1000 };
    case "expired_token":
      return { kind: "expired" };
    case "access_denied":
      throw new AuthError("login-denied", "the login was denied", { oauthError: answer.error });
  }
  if (answer.verdict === "transport") return { kind: "trouble", retryAfterMs: answer.retryAfterMs };
  throw answerError(answer, "token");
}

function shownUserCode(code: string): string {
  return USER_CODE.test(code) ? code : cleanText(code, 64);
}

function positive(value: unknown, fallback: number): number {
  return typeof value === "number" && value > 0 && Number.isFinite(value) ? value : fallback;
}
