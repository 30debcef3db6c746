import { readFileSync } from "node:fs";
import type { CliContext } from "../context.ts";
import { isRecord } from "../settings/config-file.ts";
import type { Call } from "./call.ts";
import { UsageError } from "./errors.ts";
import { type Flag, flagName } from "./flag.ts";

type Body = Record<string, unknown>;

/** The body of a request: the file, then the flags that name a field, then `--set`, each over the one before. */
export async function bodyOf(call: Call): Promise<Body> {
  const { fromFile, set } = call.flags as { fromFile?: string; set?: readonly string[] };
  const body: Body = fromFile === undefined ? {} : await readBody(call.ctx, fromFile);
  for (const [key, { field }] of Object.entries(call.declared)) {
    const value = call.flags[key];
    if (field === undefined || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    setPath(body, field, value);
  }
  for (const assignment of set ?? []) assign(body, assignment);
  return body;
}

/** Fills required fields that have a default in the settings, then names those that are still missing. @throws UsageError */
export function checkRequired(call: Call, body: Body): void {
  const missing: Flag<unknown>[] = [];
  const names: string[] = [];
  for (const [key, flag] of Object.entries(call.declared)) {
    if (flag.required !== true || flag.field === undefined || hasPath(body, flag.field)) continue;
    const known = key === "dataCenter" || key === "billingAccount" ? call.settings.get(key) : undefined;
    if (known !== undefined) {
      setPath(body, flag.field, known);
      continue;
    }
    missing.push(flag);
    names.push(`--${flagName(key)}`);
  }
  if (missing.length === 0) return;
  const [only] = missing;
  const verb = names.length === 1 ? "is" : "are";
  const what = names.length === 1 && only !== undefined ? `: ${only.brief}` : "";
  throw new UsageError(`${names.join(", ")} ${verb} needed${what}`, `cudo ${call.path.join(" ")} --help`);
}

/** Reads all of a file, `-` for stdin. @throws UsageError when it cannot be read */
export async function readInput(ctx: CliContext, path: string): Promise<string> {
  if (path === "-") {
    const chunks: string[] = [];
    const decoder = new TextDecoder();
    for await (const chunk of ctx.stdin)
      chunks.push(typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }));
    return chunks.join("");
  }
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} cannot be read: ${code ?? message}`);
  }
}

async function readBody(ctx: CliContext, path: string): Promise<Body> {
  const where = path === "-" ? "stdin" : path;
  let value: unknown;
  try {
    value = JSON.parse(await readInput(ctx, path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--from-file: ${where} is not JSON`);
  }
  if (!isRecord(value)) throw new UsageError(`--from-file: ${where} must hold a JSON object`);
  return value;
}

/** `path=value` sets a text, a number, true, false or null by its look; `path:=json` sets exactly that. @throws UsageError */
export function assign(body: Body, assignment: string): void {
  const [, path, operator, word = ""] = /^([\w.[\]-]+?)(:=|=)(.*)$/s.exec(assignment) ?? [];
  if (path === undefined) throw new UsageError(`--set '${assignment}': it must be path=value or path:=json`);
  setPath(body, path, operator === ":=" ? strict(assignment, word) : guess(word));
}

function strict(assignment: string, word: string): unknown {
  try {
    return JSON.parse(word);
  } catch {
    throw new UsageError(`--set '${assignment}': what follows := must be JSON; quote it for the shell`);
  }
}

/** Long numbers stay texts: ids of digits only must not lose any. */
function guess(word: string): unknown {
  if (word === "true" || word === "false" || word === "null") return JSON.parse(word);
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(word) ? Number(word) : word;
}

/** Sets `a.b` or `rules.0.ports` in place. A path that would reach the prototype is refused. */
function setPath(body: Body, path: string, value: unknown): void {
  const parts = path.split(".");
  if (parts.some((part) => ["__proto__", "constructor", "prototype", ""].includes(part))) {
    throw new UsageError(`'${path}' is not a path`);
  }
  let place: Body = body;
  parts.forEach((part, at) => {
    if (at === parts.length - 1) {
      place[part] = value;
      return;
    }
    const next = place[part];
    const made = typeof next === "object" && next !== null ? next : /^\d+$/.test(parts[at + 1] ?? "") ? [] : {};
    place[part] = made;
    place = made as Body;
  });
}

function hasPath(body: Body, path: string): boolean {
  let value: unknown = body;
  for (const part of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return false;
    value = (value as Body)[part];
  }
  return value !== undefined;
}
