/** One place where an answer is not what the API's description says. */
export interface ValidationIssue {
  /** All of it in a sentence: `ListVMs: VMs[3].state should be a string, but is null`. */
  readonly message: string;
  /** Where, from the answer's body: `VMs[3].state`. */
  readonly path: string;
}

/** Checks answers. `validators` of `@cudo-compute/validators` is one. */
export interface ResponseValidator {
  /**
   * What is wrong with the body that an operation answered with status 200; `undefined` or nothing in it when all is well.
   *
   * @param operation The operationId, such as `ListVMs`.
   * @param data The parsed JSON, before anything is taken out of it.
   */
  validate(operation: string, data: unknown): readonly ValidationIssue[] | undefined;
}

/** How answers are checked. */
export interface Validation {
  /** Checks the answers, such as `validators` of `@cudo-compute/validators`. */
  with: ResponseValidator;
  /** `throw` fails the call with a {@link DecodeError}; `report` logs a warning and goes on. @default "throw" */
  mode?: "throw" | "report" | undefined;
}
