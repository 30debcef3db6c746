import { VM_STATE_KINDS } from "@cudo-compute/client";

/** A state within a sentence: `RESIZING_DISK` is `resizing disk`. */
export const stateWord = (state: string): string => state.toLowerCase().replaceAll("_", " ");

/** Whether a state passes by itself, as an unknown one is taken to. */
export const isPending = (state: string): boolean =>
  ((VM_STATE_KINDS as Record<string, string>)[state] ?? "pending") === "pending";

/** A state, with a mark that shows at a glance whether it passes, stays, or is a failure. */
export function VmState({ state }: { state: string }) {
  const word = stateWord(state);
  return (
    <span class={`state ${isPending(state) ? "pending" : state.toLowerCase()}`}>
      {word.charAt(0).toUpperCase() + word.slice(1)}
    </span>
  );
}
