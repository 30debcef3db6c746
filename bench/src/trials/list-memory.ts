// The most memory that a process has had, in MB, which has read one list of 10,000 VMs.
import { done, trial } from "./trial.ts";

const { target, adapter } = await trial();
const vms = await adapter.connect(target).listVMs("10000");
if (vms.length !== 10_000) throw new Error(`${vms.length} VMs of 10,000.`);
done(process.resourceUsage().maxRSS / 1_024);
