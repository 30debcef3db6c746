import { operations } from "@cudo-compute/types/operations";
import type { Layer } from "../http/pipeline.ts";
import type { World } from "../world.ts";

/** Says when a request may have changed the world: by what it asked for, or by the time that passed with it. */
export function followLayer({ scheduler }: World, changed: () => void): Layer {
  let seen = scheduler.revision;
  return ({ match }, next) => {
    const response = next();
    const asked = match.kind === "operation" && operations[match.operationId].replay !== "safe";
    if (asked || scheduler.revision !== seen) changed();
    seen = scheduler.revision;
    return response;
  };
}
