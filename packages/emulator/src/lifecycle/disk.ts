import { DISK_PHASES } from "./disk-phases.ts";
import { phased } from "./phased.ts";

export const diskLifecycle = phased({
  type: "disks",
  phases: DISK_PHASES,
  onEnter(_world, disk, { state }) {
    disk.diskState = state;
  },
});
