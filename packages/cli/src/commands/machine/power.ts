import type { KnownMachinePowerState } from "@cudo-compute/client";
import { type Call, UsageError } from "../../kit/index.ts";

/** The power state that the second argument asks for. @throws UsageError */
export function powerOf(
  { args }: Pick<Call, "args">,
  states: Readonly<Record<string, KnownMachinePowerState>>,
): KnownMachinePowerState {
  const word = args[1] ?? "";
  const state = Object.hasOwn(states, word) ? states[word] : undefined;
  if (state !== undefined) return state;
  throw new UsageError(`'${word}' is none of ${Object.keys(states).join(", ")}`);
}
