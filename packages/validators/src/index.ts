import * as operations from "./generated/operations.ts";
import { createResponseValidator, type ResponseValidator } from "./response-validator.ts";

/**
 * Checks the answers of every operation. To check those of a few, and to bundle no more than that, see
 * {@link createResponseValidator}.
 * @example
 * const cudo = new CudoCompute({ validate: validators });
 */
export const validators: ResponseValidator = /* @__PURE__ */ createResponseValidator(operations);

export type { Issue } from "./issue.ts";
export { createResponseValidator, type ResponseValidator } from "./response-validator.ts";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.ts";
export type { Validator } from "./validator.ts";
