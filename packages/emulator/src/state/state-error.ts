/** A saved state that cannot be used, or not be written: its message is one line that says why. */
export class StateError extends Error {
  override readonly name = "StateError";
}
