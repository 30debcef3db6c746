import type { LoginPrompt } from "@cudo-compute/auth";
import { CudoCompute, isApiError } from "@cudo-compute/client";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Config } from "../config.ts";
import { type Credential, createCredentials, isLoginOver } from "./credentials.ts";

/** Whether somebody is signed in. */
export type SessionState =
  | { readonly kind: "opening" }
  | { readonly kind: "signed-out"; readonly notice?: string }
  | { readonly kind: "signed-in"; readonly cudo: CudoCompute };

/** The person's session with the API. */
export interface Session {
  readonly state: ReadonlySignal<SessionState>;
  /** Signs in with what the device keeps, if anything. */
  open(): Promise<void>;
  signInByDeviceCode(options: { keep: boolean; prompt: LoginPrompt; signal: AbortSignal }): Promise<void>;
  /** Tries the key first. @throws ApiError UNAUTHENTICATED; what any call can throw */
  signInByApiKey(key: string, options: { keep: boolean }): Promise<void>;
  /** Forgets the credential on this device, and ends a login at the provider. */
  signOut(): Promise<void>;
}

const OVER = "Your session has ended. Sign in again.";
const KEY_REFUSED = "The API no longer accepts your key, so it was forgotten. Sign in with another.";
const ELSEWHERE = "You signed out in another tab.";

/** Makes the session of a page, and keeps it in step with the other tabs. */
export function createSession(config: Config): Session {
  const credentials = createCredentials(config);
  const state = signal<SessionState>({ kind: "opening" });
  let current: Credential | undefined;

  const connect = (credential: Credential) =>
    new CudoCompute({
      baseUrl: config.apiUrl,
      auth: credential.authenticator,
      timeout: 15_000,
      hooks: {
        settle: (event) => {
          if (event.outcome !== "failure" || current !== credential) return;
          if (isApiError(event.error, "UNAUTHENTICATED") && credential.kind === "key") forget(credential);
          else if (isLoginOver(event.error) || isApiError(event.error, "UNAUTHENTICATED")) leave(OVER);
        },
      },
    });

  const enter = (credential: Credential) => {
    current = credential;
    state.value = { kind: "signed-in", cudo: connect(credential) };
  };

  const leave = (notice?: string) => {
    if (state.value.kind === "signed-in") state.value.cudo.close();
    current = undefined;
    state.value = notice === undefined ? { kind: "signed-out" } : { kind: "signed-out", notice };
  };

  const forget = (credential: Credential) => {
    leave(KEY_REFUSED);
    // Where it cannot be removed, the next visit ends here again.
    credential.discard().catch(() => {});
  };

  const find = () => credentials.find().catch(() => undefined);

  const open = async () => {
    const found = await find();
    if (found !== undefined) enter(found);
    else leave();
  };

  // Another tab signed in, signed out, or renewed its token.
  addEventListener("storage", async () => {
    if (state.value.kind === "signed-out") {
      const found = await find();
      if (found !== undefined && state.value.kind === "signed-out") enter(found);
    }
    if (state.value.kind === "signed-in" && current?.kept && !(await credentials.find())) leave(ELSEWHERE);
  });

  return {
    state,
    open,
    async signInByDeviceCode(options) {
      enter(await credentials.byDeviceCode(options));
    },
    async signInByApiKey(key, { keep }) {
      const credential = credentials.byApiKey(key);
      const cudo = new CudoCompute({ baseUrl: config.apiUrl, auth: credential.authenticator, timeout: 15_000 });
      await cudo.account.get();
      enter(keep ? await credential.keep() : credential);
    },
    async signOut() {
      const credential = current;
      leave();
      await credential?.discard();
    },
  };
}
