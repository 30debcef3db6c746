import type { WorldSnapshot } from "./snapshot.ts";
import { StateError } from "./state-error.ts";
import { newStore } from "./store.ts";

const FORMAT = "cudo-emulator-state";
const VERSION = 1;

/** A snapshot that says what it is: what the state file holds, and what goes over HTTP. */
export interface SavedState extends WorldSnapshot {
  /** Tells it from other JSON. */
  readonly format: typeof FORMAT;
  /** The version of the format. */
  readonly version: typeof VERSION;
}

export const toSaved = (snapshot: WorldSnapshot): SavedState => ({ format: FORMAT, version: VERSION, ...snapshot });

/**
 * Takes JSON for a saved state, or not.
 * @throws StateError for what comes from elsewhere, from a later version, or is damaged
 */
export function readSaved(value: unknown): WorldSnapshot {
  if (!isRecord(value) || value.format !== FORMAT) throw new StateError("it is not a state of this emulator");
  if (value.version !== VERSION) {
    throw new StateError(`it has version ${String(value.version)}, and this emulator reads version ${VERSION}`);
  }
  const { now, random, home, events, records } = value;
  require(Number.isSafeInteger(now), "now");
  require(Number.isSafeInteger(random), "random");
  require(isRecord(home) && typeof home.apiKey === "string" && typeof home.billingAccountId === "string", "home");
  require(Array.isArray(events) && events.every(isEvent), "events");
  require(isRecord(records), "records");
  const known = Object.keys(newStore());
  for (const [name, dump] of Object.entries(records as object)) {
    require(known.includes(name) && Array.isArray(dump) && dump.every(isEntry), `records.${name}`);
  }
  return { now, random, home, events, records } as WorldSnapshot;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEvent = (value: unknown): boolean =>
  isRecord(value) && Number.isFinite(value.at) && typeof value.name === "string" && isRecord(value.resource);

const isEntry = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[0] === "string" &&
  typeof value[1] === "string" &&
  isRecord(value[2]);

function require(holds: boolean, where: string): void {
  if (!holds) throw new StateError(`it is damaged at ${where}`);
}
