import type { MeasureId } from "./measures.ts";

/** The tables in which the peers stand beside each other. */
export const GROUPS: readonly { readonly title: string; readonly measures: readonly MeasureId[] }[] = [
  { title: "Calls, × raw fetch", measures: ["sequential", "inFlight", "stub", "heap", "listTime", "listMemory"] },
  {
    title: "Size and start",
    measures: ["gzip", "brotli", "import", "import20", "packages", "installed", "declarations"],
  },
  { title: "Types", measures: ["types1", "types20", "types100", "check20", "completion"] },
  { title: "Long lists and waits", measures: ["pagingTime", "pagingMemory", "waitTimers", "waitPolls", "waitCpu"] },
  { title: "Emulator", measures: ["emulatorStart", "emulatorRate", "emulatorMemory", "emulatorGrowth"] },
];

/** What the client's README shows. */
export const README_MEASURES: readonly MeasureId[] = ["sequential", "inFlight", "stub", "gzip", "types20", "import"];
