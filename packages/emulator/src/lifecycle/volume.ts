import { phased } from "./phased.ts";
import { VOLUME_PHASES } from "./volume-phases.ts";

export const volumeLifecycle = phased({
  type: "volumes",
  phases: VOLUME_PHASES,
  onEnter(_world, volume, { state }) {
    volume.state = state;
  },
});
