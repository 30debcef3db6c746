import { CudoError, type ErrorContext } from "./cudo-error.ts";

/** Whether a request reached the service: `false` means it provably did not, so sending it again does no harm. */
export type Sent = boolean | "unknown";

/** The network failed: no connection, or one that broke before the whole answer had arrived. */
export class ConnectionError extends CudoError {
  readonly kind = "connection";
  /** Whether the request reached the service; `false` only when it provably never did. */
  readonly sent: Sent;

  constructor(message: string, init: ErrorContext & { readonly sent: Sent }) {
    super(message, init);
    this.sent = init.sent;
  }

  override get name(): "ConnectionError" {
    return "ConnectionError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), sent: this.sent };
  }
}
