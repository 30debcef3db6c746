import { VM_PHASES } from "../../lifecycle/vm-phases.ts";
import { noise } from "../../state/random.ts";
import type { Schema } from "../../wire/models.ts";
import type { VmRecord } from "./record.ts";

const MINUTE = 60_000;
const SAMPLES = 60;
const GIB = 2 ** 30;

/**
 * A sample of a VM's load for each minute of the last hour in which it existed; none while it is not ACTIVE. The numbers
 * are noise that follows from the VM and the minute, so that reading them twice gives the same.
 */
export function loadOf(vm: VmRecord, now: number): Schema<"VMMonitoringItem">[] {
  if (VM_PHASES[vm.phase].state !== "ACTIVE") return [];
  const last = Math.floor(now / MINUTE);
  const first = Math.max(last - SAMPLES + 1, Math.ceil(vm.createTime / MINUTE));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => sample(vm, (first + index) * MINUTE));
}

function sample(vm: VmRecord, moment: number): Schema<"VMMonitoringItem"> {
  const amount = (name: string, limit: number) => noise(`${vm.projectId}/${vm.id}/${name}/${moment}`) * limit;
  const whole = (name: string, limit: number) => Math.floor(amount(name, limit)).toString();
  return {
    timestamp: (moment / 1000).toString(),
    cpu: amount("cpu", vm.vcpus),
    memory: whole("memory", vm.memoryGib * GIB),
    diskRdBytes: whole("diskRdBytes", GIB),
    diskRdIops: whole("diskRdIops", 5000),
    diskWrBytes: whole("diskWrBytes", GIB),
    diskWrIops: whole("diskWrIops", 5000),
    netRx: whole("netRx", GIB),
    netTx: whole("netTx", GIB),
    guestPing: whole("guestPing", 5),
  };
}
