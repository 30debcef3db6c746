import { type DeviceCodePrompt, isAuthError } from "@cudo-compute/auth";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Session } from "../session/session.ts";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { DeviceCode } from "./device-code.tsx";

/** The page for who is not signed in. */
export function SignIn({ session, notice }: { session: Session; notice: string | undefined }) {
  const [keep, setKeep] = useState(false);
  const [code, setCode] = useState<DeviceCodePrompt>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const cancel = useRef<AbortController>(undefined);
  const start = useRef<HTMLButtonElement>(null);
  const hadCode = useRef(false);
  useEffect(() => {
    document.title = "Sign in · CUDO Compute console";
  }, []);
  useLayoutEffect(() => {
    if (hadCode.current && code === undefined) start.current?.focus();
    hadCode.current = code !== undefined;
  }, [code]);

  const attempt = async (signIn: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await signIn();
    } catch (caught) {
      if (!isAuthError(caught, "login-cancelled")) setError(caught);
    } finally {
      setBusy(false);
      setCode(undefined);
    }
  };
  const byCode = () => {
    const controller = new AbortController();
    cancel.current = controller;
    return attempt(() =>
      session.signInByDeviceCode({ keep, prompt: { onDeviceCode: setCode }, signal: controller.signal }),
    );
  };
  const byKey = (event: SubmitEvent) => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget as HTMLFormElement).get("key") ?? "").trim();
    return attempt(() => session.signInByApiKey(key, { keep }));
  };

  return (
    <main class="card">
      <h1>
        <img src="/icon.svg" alt="" width="28" height="28" /> Sign in to CUDO Compute
      </h1>
      {notice && (
        <p class="told" role="status">
          {notice}
        </p>
      )}
      {code ? (
        <DeviceCode code={code} onCancel={() => cancel.current?.abort()} />
      ) : (
        <>
          <button ref={start} type="button" class="primary" disabled={busy} onClick={byCode}>
            {isAuthError(error, "login-expired") ? "Get a new code" : "Sign in with a code"}
          </button>
          <p class="or">or</p>
          <form onSubmit={byKey}>
            <label for="key">API key</label>
            <input id="key" name="key" type="password" autocomplete="off" spellcheck={false} required />
            <button type="submit" disabled={busy}>
              Sign in with the key
            </button>
          </form>
          <label class="check">
            <input
              type="checkbox"
              aria-describedby="keep"
              checked={keep}
              onChange={(event) => setKeep(event.currentTarget.checked)}
            />
            Keep me signed in on this device
          </label>
          <p class="quiet" id="keep">
            Otherwise a reload of the page signs you out. What is kept, every script of this page can read.
          </p>
        </>
      )}
      {error !== undefined && <ErrorNotice error={error} />}
    </main>
  );
}
