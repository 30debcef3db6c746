import { UsageError } from "../errors/usage-error.ts";
import type { RequestOptions } from "../options.ts";
import type { RetryPolicy } from "../transport/retry-policy.ts";

/** How long a call may take and how often it is tried. */
export interface Limits {
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Milliseconds for the whole call; `Infinity` for no limit. */
  readonly deadline: number;
  readonly retry: RetryPolicy;
}

/** What applies unless options say otherwise. */
const DEFAULT_LIMITS: Limits = {
  timeout: 30_000,
  deadline: Number.POSITIVE_INFINITY,
  retry: { attempts: 3, baseDelay: 250, factor: 2, maxDelay: 8_000, maxRetryAfter: 60_000 },
};

type Rule = readonly [allowed: (value: number) => boolean, what: string];
const LIMIT: Rule = [(value) => value > 0, "a number of milliseconds above 0"];
const DELAY: Rule = [(value) => value >= 0, "a number of milliseconds from 0"];

const POLICY: Readonly<Record<keyof RetryPolicy, Rule>> = {
  attempts: [(value) => value >= 1 && Number.isInteger(value), "a whole number from 1"],
  baseDelay: DELAY,
  factor: [(value) => value >= 1, "a number from 1"],
  maxDelay: DELAY,
  maxRetryAfter: DELAY,
};

function check(name: string, value: number | undefined, fallback: number, [allowed, what]: Rule): number {
  if (value === undefined) return fallback;
  if (typeof value === "number" && allowed(value)) return value;
  throw new UsageError(`${name} is ${String(value)}: it must be ${what}.`);
}

function policy(patch: RequestOptions["retry"], base: RetryPolicy): RetryPolicy {
  if (patch === undefined) return base;
  if (patch === false) return { ...base, attempts: 1 };
  const number = (key: keyof RetryPolicy) => check(`retry.${key}`, patch[key], base[key], POLICY[key]);
  return {
    attempts: number("attempts"),
    baseDelay: number("baseDelay"),
    factor: number("factor"),
    maxDelay: number("maxDelay"),
    maxRetryAfter: number("maxRetryAfter"),
  };
}

/** The limits of a client or a call, over those it inherits. A number out of range is a {@link UsageError}. */
export function limits(options: Pick<RequestOptions, "timeout" | "deadline" | "retry">, base = DEFAULT_LIMITS): Limits {
  if (options.timeout === undefined && options.deadline === undefined && options.retry === undefined) return base;
  return {
    timeout: check("timeout", options.timeout, base.timeout, LIMIT),
    deadline: check("deadline", options.deadline, base.deadline, LIMIT),
    retry: policy(options.retry, base.retry),
  };
}
