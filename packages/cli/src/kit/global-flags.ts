import { toMilliseconds } from "./flag.ts";

/** The formats of `-o`. */
export const OUTPUTS = ["table", "wide", "json", "jsonl", "yaml", "csv", "ids"] as const;
export type Output = (typeof OUTPUTS)[number];

/** The flags that every command takes, anywhere on the line. Those that were not given are absent. */
export interface GlobalFlags {
  readonly output?: Output;
  readonly columns?: readonly string[];
  /** `--no-header` gives false. */
  readonly header?: boolean;
  readonly sort?: string;
  readonly query?: string;
  readonly profile?: string;
  readonly project?: string;
  readonly billingAccount?: string;
  readonly verbose?: boolean;
  readonly debug?: "http";
  readonly timings?: boolean;
  /** `--no-color` gives false. */
  readonly color?: boolean;
  /** `--no-input` gives false. */
  readonly input?: boolean;
  readonly quiet?: boolean;
  /** Milliseconds for one request. */
  readonly timeout?: number;
  readonly apiUrl?: string;
  readonly help?: boolean;
  readonly version?: boolean;
}

/** One global flag: how it is written and read. */
export interface GlobalFlag {
  readonly key: keyof GlobalFlags;
  readonly name: string;
  readonly short?: string;
  readonly brief: string;
  /** What stands for the value in help; none for flags without one. */
  readonly placeholder?: string;
  readonly values?: readonly string[];
  /** The value when none is written behind `=`; a flag with one never takes the next word. */
  readonly bare?: string;
  readonly parse: (word: string) => unknown;
}

const asText = (word: string): string => {
  if (word === "") throw new Error("it must not be empty");
  return word;
};
const asTrue = (): boolean => true;
const asFalse = (): boolean => false;

function oneOf(values: readonly string[]): (word: string) => string {
  return (word) => {
    if (!values.includes(word)) throw new Error(`it must be one of ${values.join(", ")}`);
    return word;
  };
}

/** Every global flag, in the order of help. */
export const GLOBAL_FLAGS: readonly GlobalFlag[] = [
  {
    key: "output",
    name: "output",
    short: "o",
    brief: "how results are written",
    placeholder: "format",
    values: OUTPUTS,
    parse: oneOf(OUTPUTS),
  },
  {
    key: "columns",
    name: "columns",
    brief: "only these columns, in this order; ? lists them",
    placeholder: "a,b",
    parse: (word) => asText(word).split(","),
  },
  { key: "header", name: "no-header", brief: "no line of column names", bare: "", parse: asFalse },
  {
    key: "sort",
    name: "sort",
    brief: "sort by a column; a:desc for the other way",
    placeholder: "column",
    parse: asText,
  },
  {
    key: "query",
    name: "query",
    brief: "take a part of the result, by JMESPath",
    placeholder: "expression",
    parse: asText,
  },
  { key: "profile", name: "profile", brief: "the profile to use", placeholder: "name", parse: asText },
  { key: "project", name: "project", short: "p", brief: "the project to work in", placeholder: "id", parse: asText },
  {
    key: "billingAccount",
    name: "billing-account",
    brief: "the billing account to work with",
    placeholder: "id",
    parse: asText,
  },
  { key: "quiet", name: "quiet", short: "q", brief: "ids only, no notes", bare: "", parse: asTrue },
  { key: "input", name: "no-input", brief: "never ask", bare: "", parse: asFalse },
  { key: "color", name: "no-color", brief: "no colours", bare: "", parse: asFalse },
  {
    key: "timeout",
    name: "timeout",
    brief: "the most time for one request, 30s by default",
    placeholder: "time",
    parse: toMilliseconds,
  },
  { key: "apiUrl", name: "api-url", brief: "where the API is", placeholder: "url", parse: asText },
  { key: "timings", name: "timings", brief: "where the time went, on stderr", bare: "", parse: asTrue },
  { key: "verbose", name: "verbose", short: "v", brief: "stack traces and timings", bare: "", parse: asTrue },
  {
    key: "debug",
    name: "debug",
    brief: "trace requests on stderr, secrets left out",
    bare: "http",
    values: ["http"],
    parse: oneOf(["http"]),
  },
  { key: "help", name: "help", short: "h", brief: "show this", bare: "", parse: asTrue },
  { key: "version", name: "version", brief: "show the version", bare: "", parse: asTrue },
];
