import { CudoError } from "./cudo-error.ts";

/** The client was used in a way that cannot work. Nothing was sent; the message says what to change. */
export class UsageError extends CudoError {
  readonly kind = "usage";

  override get name(): "UsageError" {
    return "UsageError";
  }
}
