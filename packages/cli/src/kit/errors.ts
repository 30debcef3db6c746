/** An error that says what went wrong, how the process ends, and what to do next. */
export class CliError extends Error {
  override readonly name: string = "CliError";
  /** The exit code; see exit-codes.ts. */
  readonly exit: number;
  /** For programs: `USAGE`, `NO_PROJECT`. */
  readonly code: string;
  /** The next step: a command line, or a sentence. */
  readonly hint: string | undefined;
  /** Lines that go between the message and the hint. */
  readonly details: readonly string[];

  constructor(
    message: string,
    options: {
      readonly exit?: number;
      readonly code?: string;
      readonly hint?: string | undefined;
      readonly details?: readonly string[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exit = options.exit ?? 1;
    this.code = options.code ?? "FAILED";
    this.hint = options.hint;
    this.details = options.details ?? [];
  }
}

/** The command line cannot be meant like this. Exit 2. */
export class UsageError extends CliError {
  override readonly name = "UsageError";

  constructor(message: string, hint?: string, details: readonly string[] = []) {
    super(message, { exit: 2, code: "USAGE", hint, details });
  }
}

/** Ends with a code and no message, as `ssh` does with that of the remote command. */
export class ExitError extends Error {
  override readonly name = "ExitError";
  readonly exit: number;

  constructor(exit: number) {
    super(`exit ${exit}`);
    this.exit = exit;
  }
}

/** The reason that the context's signal aborts with. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly signal: "SIGINT" | "SIGTERM";

  constructor(signal: "SIGINT" | "SIGTERM" = "SIGINT") {
    super(`stopped by ${signal === "SIGINT" ? "Ctrl-C" : signal}`);
    this.signal = signal;
  }
}

/** Another error with more to say to the person: suggestions, a better hint. */
export class HintedError extends Error {
  override readonly name = "HintedError";
  override readonly cause: unknown;
  readonly hint: string | undefined;
  readonly details: readonly string[];

  constructor(
    cause: unknown,
    { hint, details = [] }: { readonly hint?: string; readonly details?: readonly string[] },
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.cause = cause;
    this.hint = hint;
    this.details = details;
  }
}
