import type { Call } from "./call.ts";
import type { Scope } from "./command.ts";

/** Where the values of a flag or an argument are looked up while they are typed. */
export interface Candidates {
  /** What they are, by the command that lists them: `disk`. Answers about the same are shared for half a minute. */
  readonly of: string;
  /** What has to be known before they can be asked for. `local` asks no server, and is not remembered. */
  readonly scope: Scope;
  /** They belong to what the arguments before them name, as the rules of a security group do. */
  readonly inside?: boolean | undefined;
  /** `call.args` are the arguments that are there already. */
  readonly find: (call: Call) => Iterable<string> | Promise<Iterable<string>>;
}

/** A flag of a command. Make one with `text`, `number`, `toggle`, `choice`, … below. */
export interface Flag<T> {
  readonly kind: "value" | "toggle" | "many" | "count";
  /** One line of help, no full stop. */
  readonly brief: string;
  /** Turns one word into the value. @throws Error with what is allowed */
  readonly parse: (word: string) => unknown;
  /** What stands for the value in help. */
  readonly placeholder: string;
  readonly required?: boolean | undefined;
  /** One letter. */
  readonly short?: string | undefined;
  /** The values that are allowed, for help and completion. */
  readonly values?: readonly string[] | undefined;
  /** What `--flag` without `=value` means; makes the value optional. */
  readonly bare?: string | undefined;
  /** The field of the request body that the flag sets: `dataCenterId`, or a path such as `bootDisk.sizeGib`. */
  readonly field?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly complete?: Candidates | undefined;
  /** Keeps the type of the value; never there at run time. */
  readonly type?: T;
}

/** The flags of a command by their names in camel case: `dataCenter` is `--data-center`. */
export type Flags = Readonly<Record<string, Flag<unknown>>>;

/** What a command gets: the values of its flags. */
export type FlagValues<F extends Flags> = {
  readonly [K in keyof F]: F[K] extends Flag<infer T> ? T : never;
};

/** What every maker of flags takes. */
export type FlagOptions = Pick<Flag<unknown>, "short" | "field" | "hidden" | "complete" | "bare"> & {
  readonly placeholder?: string;
};

function value<T>(placeholder: string, brief: string, parse: (word: string) => T, options: FlagOptions) {
  const flag: Flag<T | undefined> = { kind: "value", brief, parse, placeholder, ...options };
  return flag;
}

/** A text. */
export const text = (brief: string, options: FlagOptions = {}) => value("text", brief, (word) => word, options);

/** A number, perhaps with a fraction. */
export const number = (brief: string, options: FlagOptions = {}) => value("n", brief, toNumber, options);

/** A whole number from 0. */
export const whole = (brief: string, options: FlagOptions = {}) => value("n", brief, toWhole, options);

/** A span of time, `90s`, `15m`, `2h`, `500ms`, as milliseconds. A bare number is seconds. */
export const duration = (brief: string, options: FlagOptions = {}) => value("time", brief, toMilliseconds, options);

/** A moment: `2026-03-01`, `2026-03-01T12:00:00Z`, or from now on: `+2h`, `-7d`. Becomes an ISO string, by the caller's clock. */
export const moment = (brief: string, options: FlagOptions = {}) => value("time", brief, checkMoment, options);

/**
 * One of several values: the API's `SCREAMING_CASE` in, `kebab-case` on the command line. The value is the API's.
 * `prefix` is what the API puts before each value: `choice("…", ["TERM_ONE"], { prefix: "TERM_" })` is `one`.
 */
export function choice<const V extends string>(
  brief: string,
  values: readonly V[],
  { prefix = "", ...options }: FlagOptions & { readonly prefix?: string } = {},
): Flag<V | undefined> {
  const byWord = new Map(values.map((name) => [kebab(name.slice(name.startsWith(prefix) ? prefix.length : 0)), name]));
  const words = [...byWord.keys()];
  const parse = (word: string) => {
    const found = byWord.get(word) ?? values.find((name) => name === word);
    if (found === undefined) throw new Error(`it must be one of ${words.join(", ")}`);
    return found;
  };
  return {
    kind: "value",
    brief,
    parse,
    placeholder: words.length > 5 ? "name" : words.join("|"),
    values: words,
    ...options,
  };
}

/** Yes or no: `--available`, `--no-available`. */
export function toggle(brief: string, options: FlagOptions = {}): Flag<boolean | undefined> {
  return { kind: "toggle", brief, parse: (word) => word === "true", placeholder: "", ...options };
}

/** The same flag, several times: `--disk a --disk b`. An empty list when absent. */
export function many<T>(flag: Flag<T>): Flag<readonly NonNullable<T>[]> {
  const { type: _, ...rest } = flag;
  return { ...rest, kind: "many" };
}

/** The flag must be there. In a create, `--from-file` and `--set` may bring its field instead. */
export function required<T>(flag: Flag<T>): Flag<NonNullable<T>> {
  const { type: _, ...rest } = flag;
  return { ...rest, required: true };
}

/** `NOT_READY` as `not-ready`. */
export const kebab = (name: string): string => name.toLowerCase().replaceAll("_", "-");

/** `dataCenter` as `data-center`. */
export const flagName = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function toNumber(word: string): number {
  const found = Number(word);
  if (word.trim() === "" || !Number.isFinite(found)) throw new Error("it must be a number");
  return found;
}

function toWhole(word: string): number {
  if (!/^\d+$/.test(word)) throw new Error("it must be a whole number, 0 or more");
  return Number(word);
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `90s`, `15m` and the like. @throws Error that shows what is allowed */
export function toMilliseconds(word: string): number {
  const [, amount = "", unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(word) ?? [];
  const scale = UNITS[unit];
  if (amount === "" || scale === undefined) throw new Error("it must be a time such as 30s, 15m or 2h");
  return Number(amount) * scale;
}

function checkMoment(word: string): string {
  if (!/^[+-]/.test(word) && Number.isNaN(Date.parse(word))) {
    throw new Error("it must be a moment such as 2026-03-01, 2026-03-01T12:00:00Z, +2h or -7d");
  }
  if (/^[+-]/.test(word)) toMilliseconds(word.slice(1));
  return word;
}

/** The ISO time of what a `moment` flag holds. */
export function toIso(word: string, now: number): string {
  const sign = word.startsWith("+") ? 1 : word.startsWith("-") ? -1 : 0;
  return new Date(sign === 0 ? Date.parse(word) : now + sign * toMilliseconds(word.slice(1))).toISOString();
}
