/** So many rounds, or the fewer that `--quick` leaves. */
export const rounds = (usual: number): number => Math.min(usual, Number(process.env.BENCH_ROUNDS ?? usual));
