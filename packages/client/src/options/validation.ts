import { UsageError } from "../errors/usage-error.ts";
import type { ResponseValidator, Validation } from "../validation.ts";

/** The `validate` option in its long form. */
export function validation(option: ResponseValidator | Validation | undefined): Validation | undefined {
  if (option === undefined) return undefined;
  const { with: validator, mode = "throw" } = "with" in option ? option : { with: option };
  if (typeof validator?.validate !== "function") {
    throw new UsageError("validate has no validate function: pass `validators` of @cudo-compute/validators.");
  }
  if (mode !== "throw" && mode !== "report")
    throw new UsageError(`validate.mode is "${mode}": it must be throw or report.`);
  return { with: validator, mode };
}
