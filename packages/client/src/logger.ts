/** Severity of a log line, least severe first; `off` logs nothing. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

/** Where log lines go. `console` is one. */
export interface Logger {
  /** Every request and answer. */
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** Each failed attempt that will be made again. */
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** What may need your attention, such as a state that this version does not know. */
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** What went wrong without failing a call, such as a hook that threw. */
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
