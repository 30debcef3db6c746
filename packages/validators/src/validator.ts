import type { Check, Failures } from "./check.ts";
import { type Issue, issuesOf } from "./issue.ts";
import type { StandardSchema } from "./standard-schema.ts";

/**
 * Checks that a value is what the API's description says. A missing field or a wrong type is an issue; an unknown field or
 * an unknown value of an enum never is, since the service may add both any day. Times are checked to be strings, integers
 * to be whole; formats and ranges are not checked. A validator is also a schema of Standard Schema v1.
 */
export interface Validator<T> extends StandardSchema<T> {
  /** The operation or the model that it stands for, such as `ListVMs` or `VM`. */
  readonly name: string;
  /** Whether the value is fine, for the compiler to narrow it. */
  is(value: unknown): value is T;
  /**
   * What is wrong with the value, or `undefined` when nothing is. After 20 issues comes one that only says how many more
   * there are.
   */
  issues(value: unknown): readonly Issue[] | undefined;
}

/** A validator around a generated check. */
export function createValidator<T>(name: string, check: Check): Validator<T> {
  const failuresOf = (value: unknown): Failures => {
    const failures: Failures = { kept: [], count: 0 };
    check(value, "", failures);
    return failures;
  };
  const issues = (value: unknown) => issuesOf(name, value, failuresOf(value));
  return {
    name,
    is: (value): value is T => failuresOf(value).count === 0,
    issues,
    "~standard": {
      version: 1,
      vendor: "cudo-compute",
      validate(value) {
        const found = issues(value);
        return found ? { issues: found.map(({ message, keys }) => ({ message, path: keys })) } : { value: value as T };
      },
    },
  };
}
