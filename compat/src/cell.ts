/** One program in one place: a mark in a table. */
export interface Cell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Throws when the cell fails. @returns what to show beside the mark; nothing for the time it took */
  run(): Promise<string | void>;
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

/** Runs cells, a few at a time, in their order. */
export async function runCells(
  cells: readonly Cell[],
  atOnce: number,
  onOutcome: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = cells.values();
  const worker = async () => {
    for (const cell of queue) {
      const outcome = await runCell(cell);
      outcomes.push(outcome);
      onOutcome(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

async function runCell(cell: Cell): Promise<Outcome> {
  const { table, row, column } = cell;
  const begun = performance.now();
  try {
    const note = (await cell.run()) ?? `${((performance.now() - begun) / 1000).toFixed(1)}s`;
    return { table, row, column, passed: true, note, reason: undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { table, row, column, passed: false, note: "", reason };
  }
}
