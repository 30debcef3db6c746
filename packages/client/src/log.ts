import type { Logger, LogLevel } from "./logger.ts";

const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

/** A logger with only the methods of the levels that are on: `log.debug?.(…)` costs nothing when debug is off. */
export type Log = Partial<Logger>;

/** Cuts a logger down to a level. A level that does not exist is no level: `undefined` is returned. */
export function createLog(logger: Logger, level: LogLevel): Log | undefined {
  const from = LEVELS.indexOf(level);
  if (from < 0) return undefined;
  const log: Log = {};
  for (const name of ["debug", "info", "warn", "error"] as const) {
    // Without fields no second argument: console would print "undefined".
    if (LEVELS.indexOf(name) >= from) log[name] = (...line) => logger[name](...line);
  }
  return log;
}
