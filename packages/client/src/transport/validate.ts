import { DecodeError } from "../errors/decode-error.ts";
import type { Log } from "../log.ts";
import type { Validation } from "../validation.ts";
import { context, type Flight, mayHaveHappened } from "./flight.ts";

/** How many issues a message tells; the error holds all. */
const TOLD = 3;

/** Holds an answer against the API's description, where the client was asked to. */
export function validate(flight: Flight, data: unknown, validation: Validation | undefined, log: Log): void {
  const issues = validation?.with.validate(flight.id, data) ?? [];
  if (issues.length === 0) return;
  const told = issues.slice(0, TOLD).map(({ message }) => message.replace(`${flight.id}: `, ""));
  const rest = issues.length > TOLD ? `; and ${issues.length - TOLD} more` : "";
  const message = `the answer is not what the API describes: ${told.join("; ")}${rest}.`;
  if (validation?.mode === "report") log.warn?.(`${flight.id}: ${message}`, { issues });
  else throw new DecodeError(message + mayHaveHappened(flight), { ...context(flight), status: 200, issues });
}
