/** A suite: a program in `suites/` that runs in a process of its own. */
export interface Suite {
  readonly name: string;
  /** Its figures are the same on every machine. */
  readonly exact?: true;
  /** For Node, such as what lets it ask for a collection of garbage. */
  readonly flags?: readonly string[];
}

/** In the order in which they run. */
export const SUITES: readonly Suite[] = [
  { name: "conformance" },
  { name: "calls" },
  { name: "allocation" },
  { name: "list" },
  { name: "paging", flags: ["--expose-gc"] },
  { name: "waiting" },
  { name: "growth" },
  { name: "sizes", exact: true },
  { name: "types", exact: true },
  { name: "install", exact: true },
  { name: "completion" },
  { name: "imports" },
  { name: "startup" },
  { name: "emulator" },
  { name: "soak" },
];
