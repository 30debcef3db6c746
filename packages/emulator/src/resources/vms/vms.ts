import { vmActions } from "./actions.ts";
import { createVm } from "./create.ts";
import { readVms } from "./read.ts";
import { vmSettings } from "./settings.ts";

/** All operations on VMs. Disks attach and detach themselves. */
export const vms = { ...createVm, ...readVms, ...vmActions, ...vmSettings };
