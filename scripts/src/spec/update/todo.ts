/** A text that somebody has to write. `spec:check` refuses a spec that still holds one. */
export function todo(what: string): string {
  return `TODO: ${what}`;
}
