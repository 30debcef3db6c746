// Answers checked at run time: each call that gets what the API's description does not allow fails there, and so does a file
// that was saved long ago.
// Run it: pnpm example validate

import { CudoCompute, DecodeError } from "@cudo-compute/client";
import type { VMMachineType } from "@cudo-compute/types";
import { validators } from "@cudo-compute/validators";
import { VMMachineType as MachineType } from "@cudo-compute/validators/models";

const cudo = new CudoCompute({ validate: validators }); // the catalogue needs no key
const types = await cudo.machineTypes.list().collect();
console.log(`${types.length} machine types, all as described`);

console.log(load(JSON.stringify(types[0]))?.machineType);
load(JSON.stringify({ ...types[0], maxGpuFree: "many" }));

// A service, or a proxy before it, that answers something else:
const elsewhere = new CudoCompute({
  fetch: async () => Response.json({ machineTypes: [{ machineType: 7 }] }),
  validate: validators,
});
try {
  await elsewhere.machineTypes.list();
} catch (error) {
  if (!(error instanceof DecodeError)) throw error;
  for (const { message } of error.issues.slice(0, 2)) console.log(message);
}

/** Reads what an earlier version of this program has saved. */
function load(text: string): VMMachineType | undefined {
  const saved: unknown = JSON.parse(text);
  if (MachineType.is(saved)) return saved;
  console.log(
    MachineType.issues(saved)
      ?.map(({ message }) => message)
      .join("\n"),
  );
  return undefined;
}
