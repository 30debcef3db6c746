/** What a value must be, in the words of the generated checks; `?` allows null too. */
export type Expected = keyof typeof PHRASES;

/** A place where a value is not what it must be: a JSON pointer (RFC 6901) from the value that was checked. */
export interface Failure {
  readonly path: string;
  readonly expected: Expected;
}

/** What the checks of one value found. Only the first {@link LIMIT} are kept; the rest are counted. */
export interface Failures {
  readonly kept: Failure[];
  count: number;
}

/** A generated check: adds what is wrong with `data`, which stands at `path`, to `failures`. */
export type Check = (data: unknown, path: string, failures: Failures) => void;

/** A list of ten thousand machines with one changed field would fail ten thousand times; nobody reads on that far. */
const LIMIT = 20;

/** How each expectation reads after "should be". */
export const PHRASES = {
  object: "an object",
  array: "an array",
  string: "a string",
  "string?": "a string or null",
  boolean: "a boolean",
  "boolean?": "a boolean or null",
  integer: "a whole number",
  "integer?": "a whole number or null",
  number: "a number",
  "number?": "a number or null",
  int64: "a whole number in a string",
  "int64?": "a whole number in a string, or null",
  double: 'a number, "Infinity", "-Infinity" or "NaN"',
  "double?": 'a number, "Infinity", "-Infinity", "NaN" or null',
} as const;

/** Notes a failure. */
export function fail(failures: Failures, path: string, expected: Expected): void {
  if (failures.count++ < LIMIT) failures.kept.push({ path, expected });
}

/** Whether a value is a 64-bit integer as protobuf's JSON writes it: digits in a string. */
export function isInt64(value: unknown): boolean {
  return typeof value === "string" && /^-?\d+$/.test(value);
}

/** Whether a value is a floating-point number as protobuf's JSON writes it: what JSON has no number for is a string. */
export function isDouble(value: unknown): boolean {
  return typeof value === "number" || value === "Infinity" || value === "-Infinity" || value === "NaN";
}
