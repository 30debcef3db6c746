// A back end at the edge, as a Cloudflare Worker: the cheapest GPUs of the moment, and a project's VMs.
// In wrangler.toml: main = "worker.ts"; the key is a secret: wrangler secret put CUDO_API_KEY
// Run it in Node: pnpm example worker

import { CudoCompute, isApiError, isCudoError } from "@cudo-compute/client";

export interface Env {
  CUDO_API_KEY: string;
  CUDO_PROJECT_ID: string;
  /** Another address of the API, such as an emulator's. */
  CUDO_API_URL?: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    // A client for each request: making one sends nothing, and bindings are known only here.
    const cudo = new CudoCompute({
      apiKey: env.CUDO_API_KEY,
      projectId: env.CUDO_PROJECT_ID,
      baseUrl: env.CUDO_API_URL,
      deadline: 10_000,
    });
    const options = { signal: request.signal };
    const route = `${request.method} ${new URL(request.url).pathname}`;
    try {
      if (route === "GET /gpus") {
        const types = await cudo.machineTypes.list({ minGpusFree: 1 }, options).collect();
        const gpus = types.map(({ gpuModel, dataCenterId, gpuPriceHr }) => ({
          gpuModel,
          dataCenterId,
          priceHr: gpuPriceHr?.value,
        }));
        return Response.json(gpus.sort((a, b) => Number(a.priceHr) - Number(b.priceHr)).slice(0, 5));
      }
      if (route === "GET /vms") {
        const vms = await cudo.vms.list({}, options).collect();
        return Response.json(vms.map(({ id, state }) => ({ id, state })));
      }
      return Response.json({ error: "there is GET /gpus and GET /vms" }, { status: 404 });
    } catch (error) {
      if (!isCudoError(error)) throw error;
      const status = isApiError(error, "RESOURCE_EXHAUSTED") ? 503 : 502;
      return Response.json({ error: error.kind, operation: error.operation }, { status });
    }
  },
};
