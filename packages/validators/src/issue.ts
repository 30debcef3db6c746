import { type Expected, type Failure, type Failures, PHRASES } from "./check.ts";

/** One place where an answer is not what the API's description says. */
export interface Issue {
  /** All of it in a sentence: `ListVMs: VMs[3].state should be a string, but is null`. */
  readonly message: string;
  /** Where, from the answer's body: `VMs[3].state`; the body itself is the empty string. */
  readonly path: string;
  /** The same path, key by key: `["VMs", 3, "state"]`. */
  readonly keys: readonly (string | number)[];
  /** What should be there: `a string`, `a whole number in a string`. */
  readonly expected: string;
  /** What is there: `null`, `nothing`, `an object`, `1.5`. A string's text stays out, since answers hold secrets. */
  readonly found: string;
}

/** The issues of a value, ending in a count of those that were too many to keep; `undefined` when there are none. */
export function issuesOf(name: string, data: unknown, { kept, count }: Failures): readonly Issue[] | undefined {
  if (count === 0) return undefined;
  const issues = kept.map((failure) => issueOf(name, data, failure));
  const more = count - kept.length;
  if (more > 0) issues.push({ message: `${name}: and ${more} more`, path: "", keys: [], expected: "", found: "" });
  return issues;
}

function issueOf(name: string, data: unknown, failure: Failure): Issue {
  const { keys, value } = follow(data, failure.path);
  const path = dotted(keys);
  const expected = PHRASES[failure.expected];
  const found = described(value, failure.expected);
  const where = path === "" ? "" : `${path} `;
  return {
    message: `${name}: ${where}should be ${expected}, but is ${found === "nothing" ? "missing" : found}`,
    path,
    keys,
    expected,
    found,
  };
}

/** Walks along a JSON pointer: its keys, with numbers for the indexes of arrays, and the value at its end. */
function follow(data: unknown, pointer: string): { keys: (string | number)[]; value: unknown } {
  const keys: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    keys.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return { keys, value };
}

function dotted(keys: readonly (string | number)[]): string {
  return keys
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[\w$]+$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}

function described(value: unknown, expected: Expected): string {
  if (value === undefined) return "nothing";
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return /int64|double/.test(expected) ? "another string" : "a string";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
