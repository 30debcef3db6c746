// A project for one experiment, deleted with everything in it, in the order that works.
// Run it: pnpm example project-clean-up

import { CudoCompute } from "@cudo-compute/client";

const cudo = new CudoCompute(); // CUDO_API_KEY and CUDO_API_URL
const [account] = await cudo.billing.accounts.list();
if (!account) throw new Error("You have no billing account: create one first.");

const { id } = await cudo.projects.create({ id: "experiment-17", billingAccountId: account.id });
const project = cudo.project(id);
const dataCenterId = "gb-bournemouth-1";
await project.networks.create({ id: "inside", dataCenterId, ipRange: "10.0.0.0/24" });
await project.disks.create({ id: "results", dataCenterId, sizeGib: 50 });
await project.vms.create({
  vmId: "worker",
  dataCenterId,
  machineType: "intel-broadwell",
  bootDiskImageId: "ubuntu-2404",
  vcpus: 2,
  memoryGib: 4,
});

// Look before you delete: this is what is going to be lost.
for (const item of await cudo.projects.contents(id)) console.log(`holds ${item.kind} ${item.id}`);

// What still changes is waited for. Cut short, it goes on where it stopped when it is run again.
await cudo.projects.delete(id, {
  cascade: true,
  onStep: ({ step, kind, id }) => console.log(`${step} ${kind} ${id}`),
});
console.log(`project ${id} is deleted`);
