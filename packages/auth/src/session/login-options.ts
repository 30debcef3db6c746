import type { WebAbortSignal } from "../model/web.ts";
import type { PollProgress } from "../oauth/device-poll.ts";
import type { LoginAnswer } from "../oauth/id-token.ts";
import type { Provider } from "../oauth/provider.ts";

/** What a person must see to log in with a device code. Every string is safe to print. */
export interface DeviceCodePrompt {
  /** Show it beside the link: the person compares it with the one on the page. */
  readonly userCode: string;
  /** The page where the code is typed. */
  readonly verificationUri: string;
  /** The link with the code in it, where the provider has one. */
  readonly verificationUriComplete?: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** How a login talks to the person. The caller supplies it: this package never writes to a terminal. */
export interface LoginPrompt {
  /**
   * Show the code and the link. Say too that nobody should go on who did not start this: a device code sent by a stranger
   * logs the stranger in.
   */
  onDeviceCode(prompt: DeviceCodePrompt): void | Promise<void>;
  /** Told before each wait for the person. */
  onProgress?(progress: PollProgress): void;
  /** Opens a link in the browser and says whether it could. Not asked for a device code. Hand the link on without a shell. */
  openBrowser?(url: string): Promise<boolean>;
  /** Shows the link of a login in the browser, for when the browser did not open. */
  onAuthorizationUrl?(url: string): void | Promise<void>;
}

/** A way to log in other than the device code: {@link authorizationCode}, or `loopback` of `@cudo-compute/auth/node`. */
export interface LoginMethod {
  /** Its name, for messages. */
  readonly name: string;
  /** @internal */
  readonly run: (
    provider: Provider,
    login: { readonly prompt: LoginPrompt; readonly signal: WebAbortSignal | undefined },
  ) => Promise<LoginAnswer>;
}

/** How to log in. */
export interface LoginOptions {
  /** Talks to the person. */
  readonly prompt: LoginPrompt;
  /** `device`: a code typed on any device (RFC 8628). @default "device" */
  readonly method?: "device" | LoginMethod;
  /** Gives the login up: it rejects with `login-cancelled`. */
  readonly signal?: WebAbortSignal;
}
