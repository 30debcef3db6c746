import type { Column } from "../../render/column.ts";
import { table } from "../../render/table.ts";
import { paintFor } from "../../render/theme.ts";
import { confirmed } from "../../ui/confirm.ts";
import type { Call } from "../call.ts";
import { type Flags, kebab } from "../flag.ts";
import { toPlainError } from "../plain-error.ts";
import type { Resource } from "../resource.ts";
import type { Item, Result } from "../result.ts";
import type { ActionOptions } from "../verbs.ts";
import { suggestingId } from "./suggest-id.ts";
import { waitedAll, wantsToWait } from "./waiting.ts";

/** How many ids are worked on at once. */
const LANES = 4;

const INDENT = "  ";

/** Runs a verb on each id. One that fails does not keep the others from being done. */
export async function runAction<T, S extends string>(
  resource: Resource<T, S>,
  options: ActionOptions<T, S, Flags>,
  call: Call,
): Promise<Result> {
  const { until, confirm, variadic = true, args = [] } = options;
  // With arguments of its own the verb is for one id.
  const ids = variadic && args.length === 0 ? [...new Set(call.args)] : call.args.slice(0, 1);
  if (confirm !== undefined) {
    await confirmed(call, {
      ask: `${confirm.verb} ${ids.length === 1 ? "it" : "them"}?`,
      to: `${confirm.verb.toLowerCase()} ${resource.noun[1]}`,
      show: () => whatIsLost(resource, call, ids, confirm),
    });
  }
  const items = await inLanes(ids, (id) => act(resource, options, call, id));
  const sent = items.filter(({ error }) => error === undefined).map(({ id }) => id);
  if (until === undefined || sent.length === 0) return { kind: "items", items };
  if (!wantsToWait(call)) {
    if (resource.waiting !== undefined && call.flags.dryRun !== true) {
      const soon = `${sent.join(", ")} ${sent.length === 1 ? "is" : "are"} on the way to ${kebab(until)}`;
      call.note(`${soon}\nfollow with: cudo ${resource.command} wait ${sent.join(" ")} --for ${kebab(until)}`);
      // The service has agreed to it; whether it worked is seen later.
      const asked = items.map((item) => (item.result === options.done ? { ...item, result: "accepted" } : item));
      return { kind: "items", items: asked, told: true };
    }
    return { kind: "items", items };
  }
  const outcomes = await waitedAll(resource, call, sent, until);
  call.options.signal.throwIfAborted();
  const errors = new Map(sent.map((id, at) => [id, outcomes[at]]));
  return {
    kind: "items",
    told: true,
    items: items.map((item) => {
      const outcome = errors.get(item.id);
      return outcome?.status === "rejected" ? { ...item, error: outcome.reason } : item;
    }),
  };
}

async function act<T, S extends string>(
  resource: Resource<T, S>,
  { each, done, ensure }: ActionOptions<T, S, Flags>,
  call: Call,
  id: string,
): Promise<Item> {
  try {
    if (ensure !== undefined && call.flags.ensure === true) {
      const row = await resource.get?.(call, id);
      if (row !== undefined && resource.waiting?.state(row) === ensure) return { id, result: "unchanged" };
    }
    await suggestingId(resource, call, id, () => each(call, id));
    return { id, result: done };
  } catch (error) {
    call.options.signal.throwIfAborted();
    return { id, result: "failed", error };
  }
}

/** Maps in order, a few at a time. */
async function inLanes<R>(ids: readonly string[], work: (id: string) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = ids.entries();
  const lane = async () => {
    for (const [at, id] of queue) results[at] = await work(id);
  };
  await Promise.all(Array.from({ length: Math.min(LANES, ids.length) }, lane));
  return results;
}

/** The lines above the question: which things, in which state, and what goes with them. */
async function whatIsLost<T, S extends string>(
  resource: Resource<T, S>,
  call: Call,
  ids: readonly string[],
  { verb, lost }: NonNullable<ActionOptions<T, S, Flags>["confirm"]>,
): Promise<readonly string[]> {
  const { noun } = resource;
  const where = resource.scope === "project" ? ` in project ${call.projectId}` : "";
  const found = await inLanes(ids, async (id) => {
    try {
      const row = await suggestingId(resource, call, id, async () => resource.get?.(call, id));
      return { id, row, lost: row === undefined ? [] : [lost?.(row) ?? []].flat() };
    } catch (error) {
      call.options.signal.throwIfAborted();
      const missing = toPlainError(error).code === "NOT_FOUND";
      return { id, row: undefined, lost: [missing ? "not found" : "could not be read"], missing, error };
    }
  });
  // Nobody is asked about what is not there.
  if (found.every(({ missing }) => missing === true)) throw found[0]?.error;
  const count = ids.length === 1 ? `1 ${noun[0]}` : `${ids.length} ${noun[1]}`;
  const state: Column<{ row: T | undefined }> = {
    name: "state",
    show: "state",
    value: ({ row }) => (row === undefined ? "" : (resource.waiting?.state(row) ?? "")),
  };
  const widest = Math.max(...found.map(({ lost }) => lost.length));
  const lostColumns = Array.from({ length: widest }, (_, at) => ({
    name: `lost-${at}`,
    value: ({ lost }: { lost: readonly string[] }) => lost[at] ?? "",
  }));
  const columns = [{ name: "id" }, state, ...lostColumns] as readonly Column<never>[];
  const lines = table(columns, found, {
    now: 0,
    paint: paintFor(false),
    header: false,
    terminal: call.ctx.stderr.columns && call.ctx.stderr.columns - INDENT.length,
  });
  return [
    `Will ${verb.toLowerCase()} ${count}${where} (profile ${call.settings.profile.value}):`,
    ...lines
      .trimEnd()
      .split("\n")
      .map((line) => `${INDENT}${line}`),
  ];
}
