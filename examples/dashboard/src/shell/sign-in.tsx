import { type DeviceCodePrompt, isAuthError } from "@cudo-compute/auth";
import { useRef, useState } from "preact/hooks";
import type { Session } from "../session/session.ts";
import { ErrorNotice } from "../ui/error-notice.tsx";

/** The page for who is not signed in. */
export function SignIn({ session, notice }: { session: Session; notice: string | undefined }) {
  const [keep, setKeep] = useState(false);
  const [code, setCode] = useState<DeviceCodePrompt>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const cancel = useRef<AbortController>(undefined);

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
      <h1>Sign in</h1>
      {notice && <p role="status">{notice}</p>}
      {error !== undefined && <ErrorNotice error={error} />}
      {code ? (
        <DeviceCode code={code} onCancel={() => cancel.current?.abort()} />
      ) : (
        <>
          <button type="button" class="primary" disabled={busy} onClick={byCode}>
            Sign in with a code
          </button>
          <form onSubmit={byKey}>
            <label for="key">API key</label>
            <input id="key" name="key" type="password" autocomplete="off" spellcheck={false} required />
            <button type="submit" disabled={busy}>
              Sign in with the key
            </button>
          </form>
          <label class="check">
            <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.currentTarget.checked)} />
            Keep me signed in on this device
          </label>
          <p class="quiet">
            Otherwise a reload of the page signs you out. What is kept, every script of this page can read.
          </p>
        </>
      )}
    </main>
  );
}

function DeviceCode({ code, onCancel }: { code: DeviceCodePrompt; onCancel: () => void }) {
  return (
    <section aria-live="polite">
      <p>Open the sign-in page and compare the code. Go on only if you started this yourself.</p>
      <p class="code">{code.userCode}</p>
      <p>
        <a href={code.verificationUriComplete ?? code.verificationUri} target="_blank" rel="noreferrer">
          Open the sign-in page
        </a>
      </p>
      <p class="quiet">Waiting for you until {new Date(code.expiresAt).toLocaleTimeString()}.</p>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </section>
  );
}
