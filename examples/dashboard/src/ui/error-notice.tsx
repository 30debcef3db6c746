import { describeError } from "./describe-error.ts";

/** An error as a person should see it. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { title, text, requestId } = describeError(error);
  return (
    <div class="notice" role="alert">
      <strong>{title}</strong>
      <p>{text}</p>
      {requestId && (
        <p class="quiet">
          Request <code>{requestId}</code>
        </p>
      )}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
