import type { Fetch } from "@cudo-compute/client";
import { plain, type Result } from "./result.ts";

/** A request that was not sent. */
interface Held {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

/** Reads go through; what would change something is kept back. */
export interface DryRun {
  readonly fetch: Fetch;
  /** The requests that were kept back; `undefined` when there were none. */
  result(): Result | undefined;
}

/** Stands between the client and the network during `--dry-run`. */
export function createDryRun(send: Fetch): DryRun {
  const held: Held[] = [];
  return {
    async fetch(url, init) {
      // `validateOnly` changes nothing: the service only says whether it would be accepted.
      if (init.method === "GET" || isValidation(init.body)) return send(url, init);
      held.push({
        method: init.method,
        url,
        ...(init.body !== undefined && { body: JSON.parse(init.body, withoutSecrets) }),
      });
      throw new Error("kept back: this is a dry run");
    },
    result() {
      if (held.length === 0) return undefined;
      const text = held.map(
        ({ method, url, body }) =>
          `${method} ${url}\n${body === undefined ? "" : `${JSON.stringify(body, undefined, 2)}\n`}`,
      );
      return plain(text.join(""), held.length === 1 ? held[0] : held);
    },
  };
}

/** What nobody may read over a shoulder or in a log. */
const withoutSecrets = (key: string, value: unknown): unknown => (key === "password" ? "(not shown)" : value);

function isValidation(body: string | undefined): boolean {
  if (body === undefined) return false;
  const value: unknown = JSON.parse(body);
  return typeof value === "object" && value !== null && "validateOnly" in value && value.validateOnly === true;
}
