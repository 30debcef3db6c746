import type { OperationId } from "@cudo-compute/types/operations";
import type { Emulator } from "../emulator.ts";
import type { Fault } from "../faults/faults.ts";
import { FaultRuleError } from "../faults/parse.ts";
import type { FaultRule } from "../faults/rule.ts";
import { StateError } from "../state/state-error.ts";
import { invalid, invalidFields, notFound, RpcError } from "../wire/rpc-error.ts";
import { toTimestamp } from "../wire/time.ts";

/** Where each action of the control paths is. */
export const CONTROL_ROUTES = {
  health: { method: "GET", path: "/_emulator/health" },
  readClock: { method: "GET", path: "/_emulator/clock" },
  advanceClock: { method: "POST", path: "/_emulator/clock/advance" },
  readState: { method: "GET", path: "/_emulator/state" },
  restoreState: { method: "PUT", path: "/_emulator/state" },
  resetState: { method: "POST", path: "/_emulator/state/reset" },
  listFaults: { method: "GET", path: "/_emulator/faults" },
  addFault: { method: "POST", path: "/_emulator/faults" },
  removeFault: { method: "DELETE", path: "/_emulator/faults/{id}" },
  clearFaults: { method: "DELETE", path: "/_emulator/faults" },
  readJournal: { method: "GET", path: "/_emulator/journal" },
  clearJournal: { method: "DELETE", path: "/_emulator/journal" },
  createApiKey: { method: "POST", path: "/_emulator/api-keys" },
} as const;

/** A request for an action. */
interface ControlCall {
  readonly emulator: Emulator;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What each action does, and answers. */
export const ACTIONS: Readonly<Record<keyof typeof CONTROL_ROUTES, (call: ControlCall) => object>> = {
  health: ({ emulator }) => ({ status: "ok", clock: presentClock(emulator) }),

  readClock: ({ emulator }) => presentClock(emulator),

  advanceClock({ emulator, body: { milliseconds } }) {
    if (typeof milliseconds !== "number" || !(milliseconds >= 0))
      throw invalid("milliseconds", "must be a number from 0");
    emulator.clock.advance(milliseconds);
    return presentClock(emulator);
  },

  readState: ({ emulator }) => emulator.state.snapshot(),

  restoreState({ emulator, body }) {
    try {
      emulator.state.restore(body);
    } catch (error) {
      throw error instanceof StateError ? new RpcError("INVALID_ARGUMENT", `cannot restore: ${error.message}`) : error;
    }
    return {};
  },

  resetState({ emulator }) {
    emulator.state.reset();
    return {};
  },

  listFaults: ({ emulator }) => ({ faults: emulator.faults.list().map(presentFault) }),

  addFault({ emulator, body }) {
    try {
      // The rule is judged in there.
      return presentFault(emulator.faults.add(body as FaultRule));
    } catch (error) {
      throw error instanceof FaultRuleError ? invalidFields(error.violations) : error;
    }
  },

  removeFault({ emulator, path: { id = "" } }) {
    const fault = emulator.faults.list().find((one) => one.id === id);
    if (fault === undefined) throw notFound("fault", id);
    fault.remove();
    return {};
  },

  clearFaults({ emulator }) {
    emulator.faults.clear();
    return {};
  },

  readJournal({ emulator, query }) {
    const operation = query.get("operation") ?? undefined;
    return { entries: emulator.journal.entries({ operation: operation as OperationId | undefined }) };
  },

  clearJournal({ emulator }) {
    emulator.journal.clear();
    return {};
  },

  createApiKey({ emulator, body: { id, projectIds } }) {
    if (id !== undefined && typeof id !== "string") throw invalid("id", "must be a string");
    if (projectIds !== undefined && !isTexts(projectIds)) throw invalid("projectIds", "must be a list of strings");
    return { key: emulator.createApiKey({ id, projectIds }) };
  },
};

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

const presentClock = ({ clock }: Emulator) => ({ mode: clock.mode, now: clock.now(), time: toTimestamp(clock.now()) });

const presentFault = ({ id, rule, hits }: Fault) => ({ id, rule, hits });
