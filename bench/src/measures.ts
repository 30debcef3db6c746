/** What is measured, with how it is written. `exact` figures are the same on every machine. */
export const MEASURES = {
  sequential: { title: "GET, one after another", head: "in turn", unit: "×", digits: 2 },
  inFlight: { title: "GET, 50 in flight", head: "50 in flight", unit: "×", digits: 2 },
  stub: { title: "GET, no network", head: "no network", unit: "×", digits: 2 },
  heap: { title: "heap per call over raw fetch", head: "heap/call", unit: "kB", digits: 1 },
  listTime: { title: "list of 10,000 VMs, time × raw fetch", head: "time", unit: "×", digits: 2 },
  listMemory: { title: "list of 10,000 VMs, peak memory over raw fetch", head: "peak", unit: "MB", digits: 0 },
  gzip: { title: "bundle, gzip, all of it", head: "gzip", unit: "kB", digits: 1, exact: true },
  gzipLoaded: {
    title: "bundle, gzip, what four calls and an error load of it",
    head: "loaded",
    unit: "kB",
    digits: 1,
    exact: true,
  },
  gzipRolldown: { title: "bundle by rolldown, gzip", head: "rolldown", unit: "kB", digits: 1, exact: true },
  brotli: { title: "bundle, brotli", head: "brotli", unit: "kB", digits: 1, exact: true },
  declarations: { title: "declarations of the main entry, gzip", head: "d.ts", unit: "kB", digits: 1, exact: true },
  types1: { title: "instantiations, 1 operation", head: "types 1", unit: "", digits: 0, exact: true },
  types20: { title: "instantiations, 20 operations", head: "types 20", unit: "", digits: 0, exact: true },
  types100: { title: "instantiations, 100 operations", head: "types 100", unit: "", digits: 0, exact: true },
  check20: { title: "checking 20 operations, over an empty file", head: "check 20", unit: "ms", digits: 0 },
  completion: { title: "completion in an editor, of openapi-fetch's time", head: "completion", unit: "×", digits: 2 },
  import: { title: "import over an empty module, Node 22", head: "import", unit: "ms", digits: 1 },
  import20: { title: "import over an empty module, Node 20", head: "import (20)", unit: "ms", digits: 1 },
  packages: { title: "packages that an install brings", head: "packages", unit: "", digits: 0, exact: true },
  installed: { title: "size of an install", head: "installed", unit: "MB", digits: 2, exact: true },
  pagingTime: { title: "100,000 disks in 1,000 pages", head: "paging", unit: "ms", digits: 0 },
  pagingMemory: { title: "100,000 disks: heap kept at the end over page 100", head: "kept", unit: "MB", digits: 1 },
  waitTimers: { title: "1,000 waits at once: most timers", head: "timers", unit: "", digits: 0 },
  waitPolls: { title: "1,000 waits of 10 minutes: polls each", head: "polls", unit: "", digits: 1 },
  waitCpu: { title: "1,000 waits of 10 minutes: CPU per poll", head: "CPU/poll", unit: "µs", digits: 0 },
  cliVersion: { title: "`cudo --version` over bare Node", head: "--version", unit: "ms", digits: 0 },
  cliList: { title: "`cudo vm list` over bare Node", head: "vm list", unit: "ms", digits: 0 },
  cliComplete: { title: "`cudo`: completion of an id over bare Node", head: "completing", unit: "ms", digits: 0 },
  emulatorStart: { title: "start-up of cudo-emulator", head: "start-up", unit: "ms", digits: 0 },
  emulatorRate: { title: "emulator: single-VM GETs a second, 1,000 VMs", head: "GETs/s", unit: "", digits: 0 },
  emulatorMemory: { title: "emulator: memory with 10,000 VMs", head: "memory", unit: "MB", digits: 0 },
  emulatorGrowth: {
    title: "emulator: time per VM of a list of 10,000 over 1,000",
    head: "growth",
    unit: "×",
    digits: 2,
  },
} as const satisfies Record<string, Measure>;

interface Measure {
  /** For the table beside the budgets. */
  readonly title: string;
  /** For the table of peers. */
  readonly head: string;
  readonly unit: string;
  readonly digits: number;
  readonly exact?: true;
}

export type MeasureId = keyof typeof MEASURES;

/** One figure of one peer. */
export interface Figure {
  readonly peer: string;
  readonly measure: MeasureId;
  readonly value: number;
  /** Of the median, with 95 % confidence. */
  readonly interval?: readonly [low: number, high: number];
  /** The machine was too busy for it to be relied on. */
  readonly noisy?: true;
}

/** A figure as it is shown. */
export function shown(measure: MeasureId, value: number): string {
  const { unit, digits } = MEASURES[measure];
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "negative" } as const;
  const number = value.toLocaleString("en", options);
  return unit === "" || unit === "×" ? number : `${number} ${unit}`;
}

/** Whether a measure is the same on every machine. */
export const isExact = (measure: MeasureId): boolean => "exact" in MEASURES[measure];
