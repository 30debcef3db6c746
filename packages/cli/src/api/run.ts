import { credentials } from "../auth/credentials.ts";
import { assign, readInput } from "../kit/body.ts";
import type { Call } from "../kit/call.ts";
import { plain, type Result, UsageError } from "../kit/index.ts";
import { closest } from "../kit/suggest.ts";
import { isRecord } from "../settings/config-file.ts";
import { nextPage } from "./next-page.ts";
import { type Answer, send } from "./send.ts";

interface ApiFlags {
  readonly field: readonly string[];
  readonly typedField: readonly string[];
  readonly queryField: readonly string[];
  readonly input?: string | undefined;
  readonly paginate?: boolean | undefined;
  readonly include?: boolean | undefined;
  readonly raw?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

interface Given extends Pick<Call, "ctx" | "args" | "settings" | "interactive" | "note" | "global"> {
  readonly flags: ApiFlags;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Runs `cudo api`. */
export async function runApi(given: Given): Promise<Result> {
  const { ctx, flags } = given;
  const method = methodOf(given.args[0] ?? "");
  const url = addressOf(given);
  const inQuery = method === "GET" || method === "DELETE";
  const fields = fieldsOf(flags);
  for (const word of flags.queryField) addQuery(url, ...pair(word));
  if (inQuery) for (const [name, value] of Object.entries(fields)) addQuery(url, name, value);
  const body = inQuery ? undefined : await bodyOf(given, fields);
  if (flags.dryRun === true && method !== "GET") {
    const request = { method, url: url.href, ...(body !== undefined && { body: JSON.parse(body) }) };
    return plain(
      `${method} ${url.href}\n${body === undefined ? "" : `${JSON.stringify(request.body, undefined, 2)}\n`}`,
      request,
    );
  }
  const credential = await credentials(given);
  const timeout = given.global.timeout ?? 30_000;
  const ask = (address: URL) => send({ ctx, credential, method, url: address.href, body, timeout });
  const first = await ask(url);
  if (flags.include === true) include(first, ctx.stderr);
  if (flags.raw === true) return plain(first.text, first.data ?? first.text);
  if (flags.paginate !== true) return plain(pretty(first), first.data ?? first.text);
  const whole = await everyPage(first, url, ask);
  return plain(JSON.stringify(whole, undefined, 2), whole);
}

function methodOf(word: string): string {
  const method = word.toUpperCase();
  if (METHODS.includes(method)) return method;
  const near = closest(method, METHODS);
  throw new UsageError(
    `'${word}' is no method`,
    "cudo api GET /v1/auth",
    near.length > 0 ? [`did you mean ${near.join(" or ")}?`] : [],
  );
}

/** A path of this API, never another address: the credential goes there. */
function addressOf({ args, settings }: Pick<Call, "args" | "settings">): URL {
  const typed = args[1] ?? "";
  const base = new URL(settings.get("apiUrl") ?? "");
  const path =
    /^https?:/.test(typed) && new URL(typed).origin === base.origin ? typed.slice(base.origin.length) : typed;
  if (!/^\/?v\d+[a-z0-9]*\//.test(path))
    throw new UsageError(`'${typed}' must be a path of the API`, "such as /v1/projects");
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(valueInPath(name, settings)));
  const [bare = "", query] = filled.split("?");
  if (bare.split("/").some((part) => /^(\.|%2e){1,2}$/i.test(part)))
    throw new UsageError(`'${typed}' leads somewhere else`, "leave . and .. out");
  const url = new URL(bare.startsWith("/") ? bare : `/${bare}`, base);
  if (query !== undefined) url.search = query;
  return url;
}

function valueInPath(name: string, settings: Call["settings"]): string {
  const known =
    name === "projectId"
      ? settings.get("project")
      : name === "billingAccountId"
        ? settings.get("billingAccount")
        : undefined;
  if (known !== undefined) return known;
  throw new UsageError(
    `{${name}} in the path has no value`,
    name === "projectId" ? "--project ID" : "write it into the path",
  );
}

function fieldsOf({ field, typedField }: ApiFlags): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const word of field) {
    if (word.includes(":=")) assign(fields, word);
    else {
      const [name, value] = pair(word);
      assign(fields, `${name}:=${JSON.stringify(value)}`);
    }
  }
  for (const word of typedField) assign(fields, word);
  return fields;
}

function pair(word: string): [string, string] {
  const at = word.indexOf("=");
  if (at < 1) throw new UsageError(`'${word}' must be name=value`);
  return [word.slice(0, at), word.slice(at + 1)];
}

function addQuery(url: URL, name: string, value: unknown): void {
  for (const each of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(each));
}

async function bodyOf(
  { ctx, flags }: Pick<Call, "ctx"> & { readonly flags: ApiFlags },
  fields: Record<string, unknown>,
): Promise<string | undefined> {
  if (flags.input === undefined) return Object.keys(fields).length === 0 ? undefined : JSON.stringify(fields);
  if (Object.keys(fields).length > 0)
    throw new UsageError("--input and fields do not go together", "use --query-field for the query");
  const text = await readInput(ctx, flags.input);
  try {
    JSON.parse(text);
  } catch {
    throw new UsageError("--input: it is not JSON");
  }
  return text;
}

function include({ status, headers }: Answer, stderr: Call["ctx"]["stderr"]): void {
  stderr.write(`HTTP ${status}\n`);
  for (const [name, value] of headers)
    stderr.write(`${name}: ${/cookie|authorization/i.test(name) ? "[redacted]" : value}\n`);
}

const pretty = ({ data, text }: Answer): string => (data === undefined ? text : JSON.stringify(data, undefined, 2));

/** All pages as one: the list under its key, the rest as the first page has it. */
async function everyPage(first: Answer, url: URL, ask: (url: URL) => Promise<Answer>): Promise<unknown> {
  if (!isRecord(first.data)) return first.data;
  const key = Object.keys(first.data).find((name) => isRecord(first.data) && Array.isArray(first.data[name]));
  if (key === undefined) return first.data;
  const all: unknown[] = [];
  let page: Record<string, unknown> = first.data;
  let at = url;
  for (;;) {
    const items = Array.isArray(page[key]) ? page[key] : [];
    all.push(...items);
    const next = nextPage(at, page, items, all.length);
    if (next === undefined) return { ...first.data, [key]: all, pageToken: undefined, hasMore: undefined };
    const { data } = await ask(next);
    page = isRecord(data) ? data : {};
    at = next;
  }
}
