import type { OperationId } from "@cudo-compute/types/operations";
import type { Issue } from "./issue.ts";
import type { Validator } from "./validator.ts";

/** What a client asks about each answer. `new CudoCompute({ validate })` takes one. */
export interface ResponseValidator {
  /**
   * What is wrong with the body that an operation answered with status 200; `undefined` when nothing is, or when the
   * validator does not know the operation.
   * @param operation the operationId, such as `ListVMs`
   * @param data the parsed JSON, before the client takes anything out of it
   */
  validate(operation: string, data: unknown): readonly Issue[] | undefined;
}

/**
 * A {@link ResponseValidator} of some operations only, for a bundle that holds no more than it uses. The answers of other
 * operations pass unchecked.
 * @example
 * import { GetVM, ListVMs } from "@cudo-compute/validators/operations";
 * const validate = createResponseValidator({ GetVM, ListVMs });
 */
export function createResponseValidator(
  validators: Readonly<Partial<Record<OperationId, Validator<unknown>>>>,
): ResponseValidator {
  const byName = new Map<string, Validator<unknown>>(Object.entries(validators));
  return { validate: (operation, data) => byName.get(operation)?.issues(data) };
}
