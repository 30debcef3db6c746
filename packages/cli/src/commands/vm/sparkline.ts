const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** Numbers as a row of bars, one column each, from 0 to the highest; what is no number is a gap. */
export function sparkline(values: readonly number[], columns: number): string {
  const shown = values.slice(-Math.max(1, columns));
  const most = Math.max(0, ...shown.filter(Number.isFinite));
  return shown
    .map((value) => {
      if (!Number.isFinite(value)) return " ";
      return BARS[most === 0 ? 0 : Math.min(BARS.length - 1, Math.floor((Math.max(0, value) / most) * BARS.length))];
    })
    .join("");
}
