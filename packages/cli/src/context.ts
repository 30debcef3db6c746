import type { Clock as AuthClock, CredentialStore } from "@cudo-compute/auth";
import type { Clock } from "@cudo-compute/client";

/** A stream that is written to. */
export interface OutStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** The width of the terminal, in columns. */
  readonly columns?: number | undefined;
  /** Its height, in lines. */
  readonly rows?: number | undefined;
  on?(event: "resize", listener: () => void): unknown;
  off?(event: "resize", listener: () => void): unknown;
}

/** Where input comes from. Iterating gives its text in pieces. */
export interface InStream extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean | undefined;
  /** On a terminal: gives each key at once, Ctrl-C among them, and shows none. */
  setRawMode?(raw: boolean): unknown;
  on?(event: "data", listener: (keys: string | Uint8Array) => void): unknown;
  off?(event: "data", listener: (keys: string | Uint8Array) => void): unknown;
  pause?(): unknown;
}

/** Asks a person. Only called where one is there. An answer of `undefined` means that they gave up (Ctrl-C). */
export interface Prompter {
  confirm(question: string): Promise<boolean | undefined>;
  text(question: string): Promise<string | undefined>;
  secret(question: string): Promise<string | undefined>;
  choose(question: string, choices: readonly { value: string; label: string }[]): Promise<string | undefined>;
}

/** A program started beside us, such as ssh: its exit code. */
export type Spawn = (command: string, args: readonly string[]) => Promise<number>;

/** A request as plain data: what the client and the login have in common. */
export interface SendInit {
  readonly method: string;
  readonly headers: Headers | Readonly<Record<string, string>>;
  readonly body?: string;
  readonly redirect: "error" | "manual";
  readonly signal: AbortSignal;
}

/** Sends a request. It fails as `fetch` does. */
export type Send = (url: string, init: SendInit) => Promise<Response>;

/** Everything that `cudo` touches outside itself. Tests hand in their own. */
export interface CliContext {
  readonly stdin: InStream;
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
  readonly platform: string;
  readonly clock: Clock;
  readonly fetch: Send;
  readonly prompter: Prompter;
  /** Opens an address in the browser. @returns whether it could */
  readonly openBrowser: (url: string) => Promise<boolean>;
  readonly spawn: Spawn;
  /** Starts another `cudo` that nobody waits for and that says nothing. */
  readonly startAgain: (argv: readonly string[]) => void;
  /** Aborts on Ctrl-C (`Interrupted` as the reason) and on SIGTERM. */
  readonly signal: AbortSignal;
  /** When the process started, in the clock's milliseconds. */
  readonly startedAt: number;
  /** Where logins are kept, for tests. @default `defaultStore` of the auth package */
  readonly credentialStore?: CredentialStore | undefined;
  /** The time of logins, for tests. @default the computer's */
  readonly authClock?: AuthClock | undefined;
}
