import type { Diagnostics } from "../diagnostics.ts";
import type { Hooks } from "../hooks.ts";
import type { Log } from "../log.ts";

/** Tells every hook in turn. Events are made inside `tell`, so that they cost nothing when nobody listens. */
export interface Notify {
  (tell: (hooks: Hooks) => unknown): void;
  /** Whether anybody is there to be told. */
  listening(): boolean;
}

/** A hook that throws, now or later, is logged and changes nothing. */
export function createNotify(own: readonly Hooks[], log: Log, diagnostics?: Diagnostics): Notify {
  const report = (error: unknown) => log.error?.("A hook failed; the call goes on.", { error });
  const listeners = () => (diagnostics?.active ? [...own, diagnostics.hooks] : own);
  const notify = (tell: (hooks: Hooks) => unknown) => {
    for (const hooks of listeners()) {
      try {
        const told = tell(hooks);
        if (told instanceof Promise) told.catch(report);
      } catch (error) {
        report(error);
      }
    }
  };
  return Object.assign(notify, { listening: () => listeners().length > 0 });
}

/** Log lines are written by hooks like any other, so they see no credential either. */
export function loggingHooks(log: Log): Hooks {
  const hooks: Hooks = {};
  if (log.debug) {
    hooks.request = ({ operation, method, url, attempt }) => log.debug?.(`${operation}: ${method} ${url}`, { attempt });
    hooks.response = ({ operation, status, attempt, elapsed }) =>
      log.debug?.(`${operation}: HTTP ${status}`, { attempt, elapsed });
  }
  if (log.info) {
    hooks.retry = ({ operation, attempt, delay, error }) =>
      log.info?.(`${operation}: trying again in ${Math.round(delay)} ms`, { attempt, error: error.message });
  }
  return hooks;
}
