import type { Call } from "../call.ts";
import { kebab } from "../flag.ts";
import type { Resource } from "../resource.ts";
import type { Result } from "../result.ts";
import { waitedAll } from "./waiting.ts";

/** Runs `wait`. */
export async function runWait<T, S extends string>(resource: Resource<T, S>, until: S, call: Call): Promise<Result> {
  const state = (call.flags.for as S | undefined) ?? until;
  const ids = [...new Set(call.args)];
  const outcomes = await waitedAll(resource, call, ids, state);
  call.options.signal.throwIfAborted();
  return {
    kind: "items",
    told: true,
    items: ids.map((id, at) => {
      const outcome = outcomes[at];
      const result = kebab(state);
      return outcome?.status === "rejected" ? { id, result, error: outcome.reason } : { id, result };
    }),
  };
}
