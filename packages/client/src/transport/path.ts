import { UsageError } from "../errors/usage-error.ts";
import type { Input } from "./transport.ts";

/** What a path parameter may not hold. Encoding does not help: proxies and gateways decode before they route. */
const MISTAKES: readonly (readonly [wrong: RegExp, problem: string])[] = [
  [/^$/, "is empty"],
  [/^(?:\.|%2e){1,2}$/i, "is a dot segment, which changes the address"],
  [/[/\\]|%2f|%5c/i, "holds a slash, which changes the address"],
  [/[\p{Cc}\p{Cs}]/u, "holds a control character or half a character"],
];

/** Most ids: nothing to encode, nothing to refuse. */
const PLAIN = /^[\w-]+$/;

/** A value as it can be shown: JSON's escapes without the quotes. */
const shown = (value: string): string => JSON.stringify(value).slice(1, -1);

/** The path so far with a caret under the mistake. */
function drawing(before: string, value: string, at: number, length: number): string {
  const indent = before.length + shown(value.slice(0, at)).length;
  return `  ${before}${shown(value)}\n  ${" ".repeat(indent)}${"^".repeat(Math.max(1, length))}`;
}

/** A path template in pieces: what it begins with, and each parameter with the text after it. */
export interface PathTemplate {
  readonly start: string;
  readonly parts: readonly (readonly [name: string, literal: string])[];
}

export function parsePath(template: string): PathTemplate {
  const [start = "", ...rest] = template.split("{");
  return {
    start,
    parts: rest.map((part) => {
      const [name = "", literal = ""] = part.split("}");
      return [name, literal];
    }),
  };
}

/** Fills a path template in. A parameter that is missing, or that would lead to another address, is a {@link UsageError}. */
export function serializePath(operation: string, { start, parts }: PathTemplate, input: Input): string {
  let path = start;
  for (const [name, literal] of parts) {
    const value = parameter(input, name);
    if (typeof value === "string" && PLAIN.test(value)) path += value + literal;
    else path += encoded(operation, path, name, value) + literal;
  }
  return path;
}

function parameter({ parents, path }: Input, name: string): unknown {
  if (parents && Object.hasOwn(parents, name)) return parents[name];
  return path && Object.hasOwn(path, name) ? path[name] : undefined;
}

/** A value that is not plain, encoded or refused. */
function encoded(operation: string, before: string, name: string, value: unknown): string {
  if (typeof value !== "string") {
    const problem =
      value === undefined ? "is missing" : `is not a string but ${value === null ? "null" : `a ${typeof value}`}`;
    const at = drawing(before, `{${name}}`, 0, name.length + 2);
    throw new UsageError(`the path parameter ${name} ${problem}:\n${at}`, { operation });
  }
  for (const [wrong, problem] of MISTAKES) {
    const found = wrong.exec(value);
    if (!found) continue;
    const at = drawing(before, value, found.index, shown(found[0]).length);
    throw new UsageError(`the path parameter ${name} ${problem}:\n${at}`, { operation });
  }
  return encodeURIComponent(value);
}
