/** One program in one place: a mark in a table. */
export interface Cell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Throws when the cell fails. @returns a string to show beside the mark; otherwise that is the time it took */
  run(): Promise<unknown>;
}

/** How a cell went. */
export interface Outcome {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly passed: boolean;
  readonly note: string;
  /** Why it failed. */
  readonly reason: string | undefined;
}

/** Runs a cell. */
export async function runCell(cell: Cell): Promise<Outcome> {
  const { table, row, column } = cell;
  const begun = performance.now();
  try {
    const shown = await cell.run();
    const note = typeof shown === "string" ? shown : `${((performance.now() - begun) / 1000).toFixed(1)}s`;
    return { table, row, column, passed: true, note, reason: undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { table, row, column, passed: false, note: "", reason };
  }
}
