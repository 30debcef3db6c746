import { isRecord } from "../json.ts";

/** Why a call failed, for programs to read (google.rpc.ErrorInfo). */
export interface ErrorInfo {
  /** Such as `API_KEY_EXPIRED`. */
  readonly reason: string;
  /** Who gives this reason its meaning, such as a host name. */
  readonly domain: string;
  /** More about it. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A field of the request that the service did not accept. */
export interface FieldViolation {
  /** Its path in the request, such as `nics[0].networkId`. */
  readonly field: string;
  /** What is wrong with it. */
  readonly description: string;
}

/** A quota that the call would exceed. */
export interface QuotaViolation {
  /** What the quota is of. */
  readonly subject: string;
  /** Which limit it is, and how much of it was asked for. */
  readonly description: string;
}

/** A state that the call needs and the resource is not in. */
export interface PreconditionViolation {
  /** Such as `VM_NOT_STOPPED`. */
  readonly type: string;
  /** The resource that is not in that state. */
  readonly subject: string;
  /** What is needed. */
  readonly description: string;
}

/** A page that helps. */
export interface HelpLink {
  /** What is to be found there. */
  readonly description: string;
  /** Its address. */
  readonly url: string;
}

/**
 * What the service told about a failure besides its message.
 * @see https://google.aip.dev/193
 */
export interface ErrorDetails {
  /** Why it failed, for programs (ErrorInfo); `undefined` when not told. */
  readonly info: ErrorInfo | undefined;
  /** Milliseconds to wait before the next try, from RetryInfo or the Retry-After header; `undefined` when not told. */
  readonly retryDelay: number | undefined;
  /** The fields that were not accepted (BadRequest). */
  readonly fields: readonly FieldViolation[];
  /** The quotas that were exceeded (QuotaFailure). */
  readonly quota: readonly QuotaViolation[];
  /** The states that were needed (PreconditionFailure). */
  readonly preconditions: readonly PreconditionViolation[];
  /** Pages that help (Help). */
  readonly links: readonly HelpLink[];
  /** Details of other types, as they arrived. */
  readonly other: readonly unknown[];
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The entries of a list in a detail, each reduced to the named strings. */
function entries<K extends string>(list: unknown, ...keys: K[]): Record<K, string>[] {
  if (!Array.isArray(list)) return [];
  return list
    .filter(isRecord)
    .map((entry) => Object.fromEntries(keys.map((key) => [key, text(entry[key])])) as Record<K, string>);
}

/** Milliseconds of a protobuf Duration such as `1.5s`; `undefined` when it is not one, or negative. */
function milliseconds(duration: unknown): number | undefined {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(text(duration))?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

type Known = { -readonly [K in keyof ErrorDetails]?: ErrorDetails[K] };

/** How each type of detail is read, by the last part of its `@type`. */
const READERS: Readonly<Record<string, (detail: Readonly<Record<string, unknown>>) => Known>> = {
  ErrorInfo: ({ reason, domain, metadata }) => ({
    info: { reason: text(reason), domain: text(domain), metadata: isRecord(metadata) ? metadata : {} },
  }),
  RetryInfo: ({ retryDelay }) => ({ retryDelay: milliseconds(retryDelay) }),
  BadRequest: ({ fieldViolations }) => ({ fields: entries(fieldViolations, "field", "description") }),
  QuotaFailure: ({ violations }) => ({ quota: entries(violations, "subject", "description") }),
  PreconditionFailure: ({ violations }) => ({ preconditions: entries(violations, "type", "subject", "description") }),
  Help: ({ links }) => ({ links: entries(links, "description", "url") }),
};

/** Reads the `details` of an error body; whatever is not understood ends in `other`. */
export function errorDetails(list: unknown): ErrorDetails {
  const known: Known = {};
  const other: unknown[] = [];
  for (const detail of Array.isArray(list) ? list : []) {
    const type = isRecord(detail) ? text(detail["@type"]).split(/[./]/).pop() : undefined;
    const read = type !== undefined && Object.hasOwn(READERS, type) ? READERS[type] : undefined;
    if (read) Object.assign(known, read(detail));
    else other.push(detail);
  }
  return {
    info: undefined,
    retryDelay: undefined,
    fields: [],
    quota: [],
    preconditions: [],
    links: [],
    ...known,
    other,
  };
}
