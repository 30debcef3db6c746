import { volumeLifecycle } from "../../lifecycle/volume.ts";
import { failedPrecondition, invalid } from "../../wire/rpc-error.ts";
import { commit } from "../commitment.ts";
import type { Handlers } from "../handler.ts";
import { lookUp } from "../lookup.ts";
import { presentVolume } from "./present.ts";

export const updateVolume: Handlers<"UpdateVolume"> = {
  UpdateVolume({ world, path, body, presentKeys }) {
    const volume = lookUp(world, "volumes", path.projectId, path.id);
    if (presentKeys.has("dataCenterId") && body.dataCenterId !== volume.dataCenterId) {
      throw invalid("dataCenterId", `must be ${volume.dataCenterId}: a volume cannot move`);
    }
    // A key that is present but unset asks for the zero of its type.
    const sizeGib = presentKeys.has("sizeGib") ? (body.sizeGib ?? 0) : volume.sizeGib;
    if (sizeGib < volume.sizeGib) {
      throw invalid("sizeGib", `must be at least ${volume.sizeGib}: a volume does not shrink`);
    }
    if (volume.state !== "ACTIVE") {
      throw failedPrecondition(`Volume ${volume.id} is ${volume.state}; wait until it is ACTIVE`);
    }
    if (presentKeys.has("commitmentTerm")) {
      commit(world, "volume", volume, body.commitmentTerm ?? "COMMITMENT_TERM_NONE");
    }
    if (sizeGib > volume.sizeGib) {
      volume.sizeGib = sizeGib;
      volumeLifecycle.enter(world, volume, "growing", world.clock.now());
    }
    return presentVolume(world, volume);
  },
};
