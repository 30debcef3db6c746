import { CudoCompute, type FetchInit } from "@cudo-compute/client";

/** What a program can write whose platform declares fetch. */
export async function stop(): Promise<Headers> {
  const mine = (url: string, init: FetchInit): Promise<Response> => fetch(url, init);
  const cudo = new CudoCompute({ fetch: mine, baseUrl: new URL("http://127.0.0.1:8787") });
  new CudoCompute({ fetch });
  const { meta } = await cudo.vms.stop("gpu-1", { signal: AbortSignal.timeout(1000) }).withResponse();
  return meta.headers;
}
