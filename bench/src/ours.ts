import { CudoCompute, type CudoComputeOptions } from "@cudo-compute/client";
import { undiciFetch } from "@cudo-compute/client/undici";
import { validators } from "@cudo-compute/validators";
import type { Adapter } from "./adapter.ts";
import { CUDO, CUDO_UNDICI, CUDO_VALIDATED } from "./budgets.ts";

/** Our client as its users make it: with retries, timeout, errors and hooks. */
function ours(
  name: string,
  how: string,
  options: (close: (() => unknown)[]) => CudoComputeOptions = () => ({}),
): Adapter {
  return {
    name,
    how,
    ...(name === CUDO_UNDICI && { ownTransport: true }),
    connect({ baseUrl, apiKey, timeout }) {
      const closers: (() => unknown)[] = [];
      const cudo = new CudoCompute({ baseUrl, apiKey, timeout, retry: { attempts: 1 }, ...options(closers) });
      return {
        getVM: (projectId, id) => cudo.project(projectId).vms.get(id),
        listVMs: (projectId) => cudo.project(projectId).vms.list().collect(),
        close: () => Promise.all(closers.map((close) => close())),
      };
    },
  };
}

export const OURS: readonly Adapter[] = [
  ours(CUDO, "written-out types; its timeout option; ApiError and DecodeError"),
  ours(CUDO_UNDICI, "the same over undiciFetch", (closers) => {
    const fetch = undiciFetch();
    closers.push(fetch.close);
    return { fetch };
  }),
  ours(CUDO_VALIDATED, "the same, every answer checked", () => ({ validate: validators })),
];
