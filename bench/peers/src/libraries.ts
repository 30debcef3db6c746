import type { paths } from "@cudo-compute/types/paths";
import axios from "axios";
import ky from "ky";
import OpenAI from "openai";
import createClient from "openapi-fetch";
import type { Adapter, ReadVM } from "../../src/adapter.ts";

const openapiFetch: Adapter = {
  name: "openapi-fetch",
  how: { result: "types of the paths", timeout: "AbortSignal.timeout", error: "throws what its `error` holds" },
  connect({ baseUrl, apiKey, timeout }) {
    const api = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${apiKey}` } });
    const within = () => AbortSignal.timeout(timeout);
    return {
      async getVM(projectId, id) {
        const path = { projectId, id };
        const { data, error } = await api.GET("/v1/projects/{projectId}/vms/{id}", {
          params: { path },
          signal: within(),
        });
        if (!data) throw new Error(JSON.stringify(error));
        return data.VM;
      },
      async listVMs(projectId) {
        const params = { path: { projectId } };
        const { data, error } = await api.GET("/v1/projects/{projectId}/vms", { params, signal: within() });
        if (!data) throw new Error(JSON.stringify(error));
        return data.VMs;
      },
    };
  },
};

const withKy: Adapter = {
  name: "ky",
  how: {
    result: "a cast",
    timeout: "its `timeout`, and AbortSignal.timeout for the body",
    error: "HTTPError, SyntaxError",
  },
  connect({ baseUrl, apiKey, timeout }) {
    // Its timeout ends with the headers: the signal covers the body.
    const api = ky.create({ prefixUrl: baseUrl, timeout, headers: { authorization: `Bearer ${apiKey}` } });
    const get = <T>(path: string) => api.get(path, { signal: AbortSignal.timeout(timeout) }).json<T>();
    return {
      getVM: async (project, id) => (await get<{ VM: ReadVM }>(`v1/projects/${project}/vms/${id}`)).VM,
      listVMs: async (project) => (await get<{ VMs: ReadVM[] }>(`v1/projects/${project}/vms`)).VMs,
    };
  },
};

const withAxios: Adapter = {
  name: "axios",
  how: { result: "a cast", timeout: "its `timeout`", error: "AxiosError, told to throw for JSON that is cut off" },
  ownTransport: true,
  connect({ baseUrl, apiKey, timeout }) {
    const api = axios.create({
      baseURL: baseUrl,
      timeout,
      headers: { authorization: `Bearer ${apiKey}` },
      responseType: "json",
      transitional: { silentJSONParsing: false },
    });
    return {
      getVM: async (project, id) => (await api.get<{ VM: ReadVM }>(`/v1/projects/${project}/vms/${id}`)).data.VM,
      listVMs: async (project) => (await api.get<{ VMs: ReadVM[] }>(`/v1/projects/${project}/vms`)).data.VMs,
    };
  },
};

const openai: Adapter = {
  name: "openai",
  how: {
    result: "a cast",
    timeout: "its `timeout`, and AbortSignal.timeout for the body",
    error: "APIError, SyntaxError",
  },
  connect({ baseUrl, apiKey, timeout }) {
    const api = new OpenAI({ baseURL: baseUrl, apiKey, timeout });
    // Its timeout ends with the headers: the signal covers the body.
    const get = <T>(path: string) => api.get<T>(path, { signal: AbortSignal.timeout(timeout) });
    return {
      getVM: async (project, id) => (await get<{ VM: ReadVM }>(`/v1/projects/${project}/vms/${id}`)).VM,
      listVMs: async (project) => (await get<{ VMs: ReadVM[] }>(`/v1/projects/${project}/vms`)).VMs,
    };
  },
};

export const LIBRARIES: readonly Adapter[] = [openapiFetch, withKy, withAxios, openai];
