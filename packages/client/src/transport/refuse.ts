import { UsageError } from "../errors/usage-error.ts";
import type { Call } from "./call.ts";
import { toCall } from "./to-call.ts";

/** A call that fails with a {@link UsageError}; nothing is sent. */
export const refuse = (operation: string | undefined, why: string): Call<never> =>
  toCall(Promise.reject(new UsageError(why, { operation })));
