import { CudoCompute, type CudoComputeOptions } from "@cudo-compute/client";
import { undiciFetch } from "@cudo-compute/client/undici";
import { validators } from "@cudo-compute/validators";
import type { Adapter } from "./adapter.ts";
import { CUDO, CUDO_UNDICI, CUDO_VALIDATED } from "./budgets.ts";

const HOW = {
  result: "written-out types",
  timeout: "its `timeout`, headers and body",
  error: "ApiError, TimeoutError, DecodeError",
};

/** Our client as its users make it, everything on: retries, timeout, errors and hooks. */
function ours(
  name: string,
  extra: Partial<Adapter> = {},
  options: (close: (() => unknown)[]) => CudoComputeOptions = () => ({}),
): Adapter {
  return {
    name,
    how: HOW,
    ...extra,
    connect({ baseUrl, apiKey, timeout }) {
      const closers: (() => unknown)[] = [];
      const cudo = new CudoCompute({ baseUrl, apiKey, timeout, ...options(closers) });
      return {
        getVM: (projectId, id) => cudo.project(projectId).vms.get(id),
        listVMs: (projectId) => cudo.project(projectId).vms.list().collect(),
        close: () => Promise.all(closers.map((close) => close())),
      };
    },
  };
}

export const OURS: readonly Adapter[] = [
  ours(CUDO),
  ours(CUDO_UNDICI, { ownTransport: true }, (closers) => {
    const fetch = undiciFetch();
    closers.push(fetch.close);
    return { fetch };
  }),
  ours(CUDO_VALIDATED, { how: { ...HOW, result: "written-out types, every answer checked" } }, () => ({
    validate: validators,
  })),
];
