// npm run demo: one VM's life, told against the emulator. Everything here works the same with the real service.

import { stdout } from "node:process";
import { CudoCompute, isApiError } from "@cudo-compute/client";
import { createEmulator } from "@cudo-compute/emulator";

await using emulator = createEmulator({ clock: "realtime", speed: 20, projectId: null });
const server = await emulator.listen({ port: 0 });
chapter(`An emulator of the API listens on ${server.url}`);

await using cudo = new CudoCompute({ baseUrl: server.url, apiKey: emulator.apiKey });

chapter("A project to hold what we rent");
const { id } = await cudo.projects.create({ id: "demo", billingAccountId: emulator.billingAccountId });
const project = cudo.project(id);
tell(`created project ${id}`);

chapter("The cheapest machine with an RTX A5000");
const types = await cudo.machineTypes.list({ gpuModelId: "nvidia-rtx-a5000", minGpusFree: 1 }).collect();
const [type] = types.toSorted((a, b) => Number(a.gpuPriceHr?.value) - Number(b.gpuPriceHr?.value));
if (!type) throw new Error("the catalogue has no RTX A5000");
tell(`${type.machineType} in ${type.dataCenterId}: $${type.gpuPriceHr?.value} an hour for each GPU`);

chapter("A VM with one GPU");
await project.vms.create({
  vmId: "gpu-1",
  dataCenterId: type.dataCenterId,
  machineType: type.machineType,
  bootDiskImageId: "ubuntu-2204",
  vcpus: 8,
  memoryGib: 16,
  gpus: 1,
});
const closely = { interval: 200, onChange: ({ state }: { state: string }) => tell(`gpu-1 is ${state}`) };
const active = await project.vms.waitFor("gpu-1", "ACTIVE", closely);
tell(`it costs $${active.price?.totalPriceHr?.value} an hour, and answers at ${active.externalIpAddress}`);

chapter("Every VM of the project");
for await (const vm of project.vms.list())
  tell(`${vm.id}  ${vm.state}  ${vm.gpuQuantity} x ${vm.gpuModel}  ${vm.memory} GiB`);

chapter("Stop, and start again");
await project.vms.stop("gpu-1");
await project.vms.waitFor("gpu-1", "STOPPED", closely);
await project.vms.start("gpu-1");
await project.vms.waitFor("gpu-1", "ACTIVE", closely);

chapter("Terminate, and wait until it is gone");
await project.vms.terminate("gpu-1");
await project.vms.waitFor("gpu-1", "DELETED", closely);

chapter("Errors are typed");
try {
  await project.vms.get("gpu-1");
} catch (error) {
  if (!isApiError(error, "NOT_FOUND")) throw error;
  tell(`caught ${error.code} from ${error.operation} (HTTP ${error.status}), as expected`);
}

chapter("What to try next");
tell("examples/                    short programs to copy");
tell("packages/client/README.md    lists, waiting, errors, retries, prices");
tell("npx @cudo-compute/emulator   an emulator for your own program");

function chapter(title: string): void {
  stdout.write(`\n${title}\n`);
}

function tell(line: string): void {
  stdout.write(`  ${line}\n`);
}
