import type { DeviceCodePrompt } from "@cudo-compute/auth";
import { useLayoutEffect, useRef } from "preact/hooks";
import { minutesAndSeconds } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";

/** Shows a code, where to enter it, and how long it is good. */
export function DeviceCode({ code, onCancel }: { code: DeviceCodePrompt; onCancel: () => void }) {
  const now = useNow(1_000);
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => link.current?.focus(), []);
  return (
    <section class="device">
      <p id="compare">Open the sign-in page and compare the code. Go on only if you started this yourself.</p>
      <p class="code" id="code">
        {code.userCode}
      </p>
      <a
        ref={link}
        class="button primary"
        href={code.verificationUriComplete ?? code.verificationUri}
        target="_blank"
        rel="noreferrer"
        aria-describedby="compare code"
      >
        Open the sign-in page
      </a>
      <p class="quiet">
        Waiting for you,{" "}
        <span role="timer" aria-live="off">
          {minutesAndSeconds(code.expiresAt - now)}
        </span>{" "}
        left
      </p>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </section>
  );
}
