// npm run dashboard: an emulator with something in it, and the console in front of it.
import { CudoCompute } from "@cudo-compute/client";
import { createEmulator } from "@cudo-compute/emulator";
import { serveConsole } from "./console.ts";

const HOUR = 3_600_000;
// Begins three hours ago, so that the VMs have a past when the console shows them.
const emulator = createEmulator({ clock: "realtime", speed: 5, start: new Date(Date.now() - 3 * HOUR), oidc: true });
const { url } = await emulator.listen();
const { vms } = new CudoCompute({ fetch: emulator.fetch, apiKey: emulator.apiKey }).project("demo");
const gpu = { dataCenterId: "gb-bournemouth-1", machineType: "epyc-rome-rtx-a5000", bootDiskImageId: "ubuntu-2204" };
await vms.create({ ...gpu, vmId: "training-1", vcpus: 8, memoryGib: 16, gpus: 1 });
await vms.create({ ...gpu, machineType: "intel-broadwell", vmId: "notebook", vcpus: 4, memoryGib: 8 });
emulator.clock.advance(2 * HOUR);
await vms.stop("notebook");
emulator.clock.advance(HOUR);
await vms.create({ ...gpu, vmId: "training-2", vcpus: 8, memoryGib: 16, gpus: 2 });

const served = await serveConsole(url, 4173);
console.log(`The console is at ${served.url}`);
console.log(`Sign in with a code as ada@example.com, or with the API key ${emulator.apiKey}`);

const stop = async () => {
  await served.close();
  await emulator.close();
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
