import { fieldAt } from "../../render/field.ts";
import { print } from "../../render/print.ts";
import { canDraw, live } from "../../ui/live.ts";
import type { Call } from "../call.ts";
import { printOptions } from "../print-options.ts";
import { nameOf, type Resource } from "../resource.ts";
import { countOf, type RowsResult } from "../result.ts";

/**
 * Reads again and again until stopped. On a terminal the table is redrawn in place; a pipe gets a line of JSON for each
 * change: `{"ts","event":"added"|"changed"|"removed","id","from","to"}`.
 */
export async function watchRows<T, S extends string>(
  resource: Resource<T, S>,
  call: Call,
  read: () => Promise<RowsResult>,
  every: number,
): Promise<undefined> {
  const { ctx } = call;
  if (canDraw(ctx)) {
    return live(call, every, async () => {
      const found = await read();
      return { text: () => print(found, printOptions(call)), title: countOf(found) };
    });
  }
  let before: ReadonlyMap<string, T> | undefined;
  for (;;) {
    const found = await read();
    const now = new Map((found.rows as readonly T[]).map((row) => [nameOf(resource)(row), row]));
    for (const event of changes(resource, before, now)) {
      ctx.stdout.write(`${JSON.stringify({ ts: new Date(ctx.clock.now()).toISOString(), ...event })}\n`);
    }
    before = now;
    await ctx.clock.sleep(every, call.options.signal);
  }
}

interface Change {
  readonly event: "added" | "changed" | "removed";
  readonly id: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

function changes<T, S extends string>(
  resource: Resource<T, S>,
  before: ReadonlyMap<string, T> | undefined,
  now: ReadonlyMap<string, T>,
): Change[] {
  const stateOf = (row: T | undefined) => (row === undefined ? undefined : summary(resource, row));
  const added: Change[] = [];
  for (const [id, row] of now) {
    const old = before?.get(id);
    if (old === undefined) added.push({ event: "added", id, to: stateOf(row) });
    else if (JSON.stringify(old) !== JSON.stringify(row))
      added.push({ event: "changed", id, from: stateOf(old), to: stateOf(row) });
  }
  const removed = [...(before ?? [])].filter(([id]) => !now.has(id));
  return [...added, ...removed.map(([id, row]): Change => ({ event: "removed", id, from: stateOf(row) }))];
}

/** The state, where the resource has one. */
function summary<T, S extends string>(resource: Resource<T, S>, row: T): unknown {
  if (resource.waiting !== undefined) return resource.waiting.state(row);
  const column = resource.columns.find(({ show }) => show === "state");
  return column === undefined ? undefined : fieldAt(row, column.field ?? column.name);
}
