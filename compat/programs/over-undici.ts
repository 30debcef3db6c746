import { CudoCompute, isApiError } from "@cudo-compute/client";
import { undiciFetch } from "@cudo-compute/client/undici";
import type { Settings } from "./settings.ts";

/** A server's connections instead of the global fetch. */
export default async function overUndici(settings: Settings): Promise<void> {
  const fetch = undiciFetch();
  const cudo = new CudoCompute({ ...settings, fetch });
  await cudo.networks.create({ id: "alpha", dataCenterId: "gb-bournemouth-1", ipRange: "10.0.0.0/24" });
  const answers = await Promise.all(Array.from({ length: 20 }, () => cudo.networks.get("alpha")));
  console.log(`${answers.length} answers at once, all of ${[...new Set(answers.map(({ id }) => id))]}`);
  try {
    await cudo.vms.get("gpu-1");
  } catch (error) {
    if (!isApiError(error, "NOT_FOUND")) throw error;
    console.log(`${error.operation}: ${error.code}, HTTP ${error.status}`);
  }
  await cudo.close();
  await fetch.close();
}
