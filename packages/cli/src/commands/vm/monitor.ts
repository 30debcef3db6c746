import type { VMMonitoringItem } from "@cudo-compute/client";
import { type Call, column, plain, type Result, rows, type Show } from "../../kit/index.ts";
import { printOptions } from "../../kit/print-options.ts";
import { suggestingId } from "../../kit/run/suggest-id.ts";
import { cell } from "../../render/cell.ts";
import { print } from "../../render/print.ts";
import { pad } from "../../render/width.ts";
import { canDraw, live } from "../../ui/live.ts";
import { vm } from "./resource.ts";
import { sparkline } from "./sparkline.ts";
import type { monitorFlags } from "./spec.ts";

type MonitorCall = Call<typeof monitorFlags>;

const BYTES: readonly (readonly [name: string, field: keyof VMMonitoringItem])[] = [
  ["memory", "memory"],
  ["disk-read", "diskRdBytes"],
  ["disk-write", "diskWrBytes"],
  ["net-in", "netRx"],
  ["net-out", "netTx"],
];

/** Seconds or milliseconds, which is not documented: no sample is from before 2001. */
const momentOf = ({ timestamp }: VMMonitoringItem): string => {
  const number = Number(timestamp);
  if (!Number.isFinite(number)) return timestamp;
  return new Date(number > 1e12 ? number : number * 1000).toISOString();
};

const columns = [
  column<VMMonitoringItem>("time", { value: momentOf, show: "time" }),
  column<VMMonitoringItem>("cpu", { value: ({ cpu }) => Number(Number(cpu).toFixed(2)), show: "number" }),
  ...BYTES.map(([name, field]) => column<VMMonitoringItem>(name, { field, show: "bytes" })),
  column<VMMonitoringItem>("disk-reads", { field: "diskRdIops", show: "number", wide: true }),
  column<VMMonitoringItem>("disk-writes", { field: "diskWrIops", show: "number", wide: true }),
  column<VMMonitoringItem>("guest-ping", { show: "number", wide: true }),
];

/** The names that `--columns` knows. */
export const monitorColumns = columns.map(({ name }) => name);

/** Runs `vm monitor`: curves on a terminal, samples in a pipe. With `--watch` again and again, each sample once. */
export async function monitor(call: MonitorCall): Promise<Result | undefined> {
  const id = call.args[0] ?? "";
  const { watch } = call.flags;
  if (watch === undefined) return show(call, id, await samples(call, id));
  if (canDraw(call.ctx)) {
    return live(call, watch, async () => {
      const found = await samples(call, id);
      return { text: () => print(show(call, id, found), printOptions(call)), title: `the load of VM ${id}` };
    });
  }
  let last = "";
  for (;;) {
    for (const sample of (await samples(call, id)).filter((each) => momentOf(each) > last)) {
      call.ctx.stdout.write(`${JSON.stringify(sample)}\n`);
      last = momentOf(sample);
    }
    await call.ctx.clock.sleep(watch, call.options.signal);
  }
}

async function samples(call: MonitorCall, id: string): Promise<VMMonitoringItem[]> {
  const found = await suggestingId(vm, call, id, () => call.project.vms.monitor(id, call.options).collect());
  const sorted = found.sort((a, b) => momentOf(a).localeCompare(momentOf(b)));
  return call.flags.limit === undefined ? sorted : sorted.slice(-call.flags.limit);
}

function show(call: MonitorCall, id: string, found: readonly VMMonitoringItem[]): Result {
  const { stdout } = call.ctx;
  const { output } = printOptions(call);
  const noun = ["sample", "samples"] as const;
  const wantsTable =
    call.global.columns !== undefined || call.global.query !== undefined || call.global.sort !== undefined;
  if (stdout.isTTY !== true || output !== "table" || wantsTable) {
    return rows(found, { columns, noun, id: momentOf, where: `of VM ${id}` });
  }
  return plain(curves(id, found, stdout.columns ?? 80), found);
}

/** A curve for each measure, its last value behind it. */
function curves(id: string, found: readonly VMMonitoringItem[], width: number): string {
  if (found.length === 0) return `no samples of VM ${id}: it has none unless it is active\n`;
  const measures: [string, string, readonly number[]][] = [
    ["cpu", Number(found.at(-1)?.cpu).toFixed(2), found.map(({ cpu }) => Number(cpu))],
    ...BYTES.map(([name, field]): [string, string, number[]] => [
      name.replace("-", " "),
      cell(found.at(-1)?.[field], "bytes" satisfies Show),
      found.map((each) => Number(each[field])),
    ]),
  ];
  const room = Math.max(8, width - 12 - 14);
  const lines = measures.map(
    ([name, last, values]) => `${pad(name, 10)}  ${pad(last, 10, true)}  ${sparkline(values, room)}\n`,
  );
  const [first, end] = [found[0], found.at(-1)].map((each) => (each === undefined ? "" : cell(momentOf(each), "time")));
  return `VM ${id}   ${first} to ${end}\n${lines.join("")}`;
}
