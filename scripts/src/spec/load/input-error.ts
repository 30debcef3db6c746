/** The input is at fault, or cannot be had. The message is one line for people: what, which, and what to do about it. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(what: string, problem: string) {
    super(`${what}: ${problem}`.replace(/\s+/g, " ").trim());
  }
}
