import type { OperationId } from "@cudo-compute/types/operations";
import type { Exchange, Layer } from "./http/pipeline.ts";
import { splitTarget } from "./http/target.ts";
import type { Clock } from "./state/clock.ts";
import type { WireResponse } from "./wire/message.ts";

/** One request of the API, as it came in and as it was answered. Secrets are left out. */
export interface JournalEntry {
  /** `null` where the request led to no operation. */
  readonly operation: OperationId | null;
  /** The HTTP method. */
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The last value of each parameter. */
  readonly query: Readonly<Record<string, string>>;
  /** The JSON that was sent; `undefined` where there was none, or where it was malformed. */
  readonly body: unknown;
  /** The status of the answer; 0 where the connection was reset instead. */
  readonly status: number;
  /** When, by the emulator's clock: milliseconds since 1970. */
  readonly at: number;
  /** Which credential was accepted, such as `api-key/emulator`; `null` where none was, or none was looked at. */
  readonly credential: string | null;
  /** The id of the fault that the request met; `null` for none. */
  readonly fault: string | null;
}

/** The latest requests, for assertions. */
export interface Journal {
  /** The requests, or those of one operation, the oldest first. */
  entries(filter?: { readonly operation?: OperationId | undefined }): readonly JournalEntry[];
  /** Forgets all requests so far. */
  clear(): void;
}

/** Keeps so many of the latest requests. */
export class RequestJournal implements Journal {
  readonly #limit: number;
  readonly #clock: Clock;
  #entries: JournalEntry[] = [];

  constructor(limit: number, clock: Clock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  entries({ operation }: { readonly operation?: OperationId | undefined } = {}): readonly JournalEntry[] {
    const latest = this.#entries.slice(-this.#limit);
    return operation === undefined ? latest : latest.filter((entry) => entry.operation === operation);
  }

  clear(): void {
    this.#entries = [];
  }

  /** Writes down what passes. */
  readonly layer: Layer = (exchange, next) => {
    const at = this.#clock.now();
    const response = next();
    if (this.#limit > 0) this.#add(toEntry(exchange, response, at));
    return response;
  };

  #add(entry: JournalEntry): void {
    this.#entries.push(entry);
    // Cut in one go now and then: to shift each time costs as much as the list is long.
    if (this.#entries.length >= 2 * this.#limit) this.#entries = this.#entries.slice(-this.#limit);
  }
}

function toEntry({ request, match, notes }: Exchange, { status, delivery }: WireResponse, at: number): JournalEntry {
  const { path, search } = splitTarget(request.target);
  const query = search === "" ? {} : Object.fromEntries(new URLSearchParams(search));
  return {
    operation: match.kind === "operation" ? match.operationId : null,
    method: request.method,
    path,
    query: redacted(query) as Readonly<Record<string, string>>,
    body: redacted(readJson(request.body)),
    status: delivery?.cut === "reset" ? 0 : status,
    at,
    credential: notes.credential || null,
    fault: notes.fault ?? null,
  };
}

function readJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const REDACTED = "[redacted]";
/** The names under which requests carry secrets, without regard to capital letters and underscores. */
const SECRETS: ReadonlySet<string> = new Set([
  "password",
  "key",
  "apikey",
  "secret",
  "secretkey",
  "secretaccesskey",
  "accesstoken",
  "refreshtoken",
  "sessiontoken",
  "token",
  "authorization",
]);

const isSecret = (name: string): boolean => SECRETS.has(name.replaceAll("_", "").toLowerCase());

/** A copy of a JSON value with its secrets left out. */
function redacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSecret(name) ? REDACTED : redacted(inner)]),
  );
}
