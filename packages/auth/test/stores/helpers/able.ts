/**
 * Whether tests can run. Where they cannot, one line on stderr says so (not through the console, which test runners collect):
 * nobody shall take a skip for a pass.
 */
export function able(available: boolean, tests: string, needs: string): boolean {
  if (!available) process.stderr.write(`*** SKIPPED: ${tests} (needs ${needs}) ***\n`);
  return available;
}
