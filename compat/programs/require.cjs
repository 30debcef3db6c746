// CommonJS, with plain require.
const { CudoCompute, isApiError } = require("@cudo-compute/client");
const { raw } = require("@cudo-compute/client/raw");
const { MemoryStore } = require("@cudo-compute/auth");
const { VM_STATES } = require("@cudo-compute/types");
const { validators } = require("@cudo-compute/validators");

async function main() {
  const { CUDO_BASE_URL: baseUrl } = process.env;
  const cudo = new CudoCompute({ baseUrl, validate: validators }); // CUDO_API_KEY, CUDO_PROJECT_ID
  console.log(`${(await cudo.vms.list()).items.length} VMs of ${VM_STATES.length} states`);
  await cudo.vms.get("gpu-1").catch((error) => console.log(isApiError(error) && error.code));
  console.log(typeof raw, new MemoryStore().kind);
}

main();
