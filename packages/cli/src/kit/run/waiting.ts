import { createProgress } from "../../ui/progress.ts";
import type { Call } from "../call.ts";
import { kebab, toMilliseconds } from "../flag.ts";
import type { Resource } from "../resource.ts";

/** Whether this command waits: `--wait`, `--no-wait`, else the profile's `wait`. */
export const wantsToWait = (call: Call): boolean => {
  if (typeof call.flags.wait === "boolean") return call.flags.wait;
  return "wait" in call.declared && call.settings.get("wait") === "true";
};

/**
 * Waits until each id is in a state, with progress on stderr. `undefined` stands for one that is gone.
 * @returns for each id the resource, or what ended its wait
 */
export async function waitedAll<T, S extends string>(
  resource: Resource<T, S>,
  call: Call,
  ids: readonly string[],
  state: S,
  verb = "waiting for",
): Promise<PromiseSettledResult<T | undefined>[]> {
  const { waiting } = resource;
  if (waiting === undefined || ids.length === 0) return [];
  const progress = createProgress({ ctx: call.ctx, verb, ids, quiet: call.quiet });
  const { waitTimeout, pollInterval } = call.flags as { waitTimeout?: number; pollInterval?: number };
  const within = waitTimeout ?? toMilliseconds(call.settings.get("waitTimeout") ?? "15m");
  const keeps = ids.length === 1 ? `${ids[0]} goes on` : `${ids.length} ${resource.noun[1]} go on`;
  call.keepsRunning(
    `${keeps} without you; follow with: cudo ${resource.command} wait ${ids.join(" ")} --for ${kebab(state)}`,
  );
  try {
    return await Promise.allSettled(
      ids.map((id) =>
        waiting.waitFor(call, id, state, {
          signal: call.options.signal,
          within,
          ...(pollInterval !== undefined && { interval: pollInterval }),
          onChange: (change) => progress.change(id, change.state, change.elapsed),
        }),
      ),
    );
  } finally {
    progress.end();
    if (!call.options.signal.aborted) call.keepsRunning(undefined);
  }
}

/** Waits for one. @throws what ended the wait */
export async function waited<T, S extends string>(
  resource: Resource<T, S>,
  call: Call,
  id: string,
  state: S,
  verb?: string,
): Promise<T | undefined> {
  const [outcome] = await waitedAll(resource, call, [id], state, verb);
  if (outcome?.status === "rejected") throw outcome.reason;
  return outcome?.value;
}
