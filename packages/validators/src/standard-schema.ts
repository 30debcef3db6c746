/**
 * The part of Standard Schema v1 that a synchronous validator offers, so that whatever takes such schemas takes ours.
 * @see {@link https://standardschema.dev} for the norm, which is meant to be copied rather than depended on
 */
export interface StandardSchema<T> {
  /** All of it, under the name that the norm gives. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "cudo-compute";
    /** Checks a value and hands the same value back, or says what is wrong with it. Never throws. */
    readonly validate: (value: unknown) => StandardResult<T>;
    /** Only for type inference; there is no such value. */
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** The value, or the issues that keep it from being one. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One issue in the words of Standard Schema. */
export interface StandardIssue {
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** Where: the keys and indexes that lead there from the value. */
  readonly path: readonly (string | number)[];
}
