import type { Adapter, Peer, ReadVM, Target } from "../../src/adapter.ts";
import { OpenAPI, VirtualMachinesService } from "../generated/codegen/index.ts";
import { createClient } from "../generated/hey-api/client/index.ts";
import { getVm, listVms } from "../generated/hey-api/sdk.gen.ts";
import { createClient as createZodClient } from "../generated/hey-api-zod/client/index.ts";
import { getVm as getCheckedVm, listVms as listCheckedVms } from "../generated/hey-api-zod/sdk.gen.ts";

const heyApi: Adapter = {
  name: "hey-api",
  how: { result: "generated types", timeout: "AbortSignal.timeout", error: "throwOnError" },
  connect({ baseUrl, apiKey, timeout }): Peer {
    const client = createClient({ baseUrl, auth: apiKey, throwOnError: true });
    const signal = () => AbortSignal.timeout(timeout);
    return {
      async getVM(projectId, id) {
        const { data } = await getVm({ client, path: { projectId, id }, signal: signal(), throwOnError: true });
        return data.VM;
      },
      async listVMs(projectId) {
        const { data } = await listVms({ client, path: { projectId }, signal: signal(), throwOnError: true });
        return data.VMs;
      },
    };
  },
};

const heyApiZod: Adapter = {
  name: "hey-api + zod",
  how: {
    result: "generated types, every answer checked by zod",
    timeout: "AbortSignal.timeout",
    error: "throwOnError, ZodError",
  },
  connect({ baseUrl, apiKey, timeout }): Peer {
    const client = createZodClient({ baseUrl, auth: apiKey, throwOnError: true });
    const signal = () => AbortSignal.timeout(timeout);
    return {
      async getVM(projectId, id) {
        const { data } = await getCheckedVm({ client, path: { projectId, id }, signal: signal(), throwOnError: true });
        return data.VM;
      },
      async listVMs(projectId) {
        const { data } = await listCheckedVms({ client, path: { projectId }, signal: signal(), throwOnError: true });
        return data.VMs;
      },
    };
  },
};

const codegen: Adapter = {
  name: "openapi-typescript-codegen",
  how: {
    result: "generated types",
    timeout: "its `cancel()`, called by a timer",
    error: "ApiError, and a look whether JSON was read",
  },
  connect({ baseUrl, apiKey, timeout }: Target): Peer {
    OpenAPI.BASE = baseUrl;
    OpenAPI.TOKEN = apiKey;
    const within = async <T>(call: Promise<unknown> & { cancel(): void }): Promise<T> => {
      const timer = setTimeout(() => call.cancel(), timeout);
      try {
        const data = await call;
        // It answers `undefined`, and logs, where JSON is malformed.
        if (data === undefined) throw new Error("the answer is no JSON");
        return data as T;
      } finally {
        clearTimeout(timer);
      }
    };
    return {
      getVM: async (projectId, id) =>
        (await within<{ VM: ReadVM }>(VirtualMachinesService.getVm({ projectId, id }))).VM,
      listVMs: async (projectId) =>
        (await within<{ VMs: ReadVM[] }>(VirtualMachinesService.listVMs({ projectId }))).VMs,
    };
  },
};

export const GENERATED: readonly Adapter[] = [heyApi, heyApiZod, codegen];
