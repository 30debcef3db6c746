import { describeError } from "./describe-error.ts";

/** An error as a person should see it. */
export function ErrorNotice(props: {
  error: unknown;
  onRetry?: (() => void) | undefined;
  onDismiss?: (() => void) | undefined;
}) {
  const { title, told, next, requestId } = describeError(props.error);
  return (
    <div class="notice" role="alert">
      <div>
        <strong>{title}</strong>
        <p>{[told, next].filter(Boolean).join(" ")}</p>
        {requestId && (
          <p class="quiet">
            Request <code>{requestId}</code>
          </p>
        )}
      </div>
      {props.onRetry && (
        <button type="button" onClick={props.onRetry}>
          Try again
        </button>
      )}
      {props.onDismiss && (
        <button type="button" onClick={props.onDismiss}>
          Dismiss
        </button>
      )}
    </div>
  );
}
