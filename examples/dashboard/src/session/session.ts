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
const ELSEWHERE = "You signed out in another tab.";

/** Makes the session of a page, and keeps it in step with the other tabs. */
export function createSession(config: Config): Session {
  const credentials = createCredentials(config);
  const state = signal<SessionState>({ kind: "opening" });
  let current: Credential | undefined;

  const connect = ({ authenticator }: Credential) =>
    new CudoCompute({
      baseUrl: config.apiUrl,
      auth: authenticator,
      timeout: 15_000,
      hooks: {
        settle: (event) => {
          if (event.outcome !== "failure") return;
          if (isLoginOver(event.error) || isApiError(event.error, "UNAUTHENTICATED")) leave(OVER);
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

  const open = async () => {
    const found = await credentials.find().catch(() => undefined);
    if (found !== undefined) enter(found);
    else leave();
  };

  // Another tab signed in, signed out, or renewed its token.
  addEventListener("storage", async () => {
    if (state.value.kind === "signed-out") return open();
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
