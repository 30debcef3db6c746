import type { MeasureId } from "./measures.ts";

/** A table in which the peers stand beside each other. */
export interface Group {
  readonly title: string;
  readonly measures: readonly MeasureId[];
  /** What the columns' own words leave open. */
  readonly words?: string;
}

export const GROUPS: readonly Group[] = [
  {
    title: "Calls",
    measures: ["sequential", "inFlight", "stub", "heap"],
    words:
      "All but the last are × raw fetch. Without a network, `fetch` answers at once: what is left is the client's own work.",
  },
  { title: "A list of 10,000 VMs", measures: ["listTime", "listMemory"] },
  {
    title: "Bundles",
    measures: ["gzip", "gzipLoaded", "gzipRolldown", "brotli"],
    words:
      "A program that lists, reads, creates and stops VMs and tells a 404 apart, minified, each file compressed alone. The budget is for " +
      "all of it: what is loaded later, when it is first needed, counts as well.",
  },
  {
    title: "Import and install",
    measures: ["import", "import20", "packages", "installed", "declarations"],
    words: "Generated clients are imported as one file of JavaScript.",
  },
  {
    title: "Types",
    measures: ["types1", "types20", "types100", "check20", "completion"],
    words: "How many types the compiler makes for a program of so many operations, over one with none.",
  },
  { title: "Long lists and waits", measures: ["pagingTime", "pagingMemory", "waitTimers", "waitPolls", "waitCpu"] },
  { title: "The command `cudo`", measures: ["cliVersion", "cliList", "cliComplete"] },
  { title: "Emulator", measures: ["emulatorStart", "emulatorRate", "emulatorMemory", "emulatorGrowth"] },
];

/** What the client's README shows. */
export const README_MEASURES: readonly MeasureId[] = ["sequential", "inFlight", "stub", "gzip", "types20", "import"];
