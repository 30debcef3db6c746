import { CUDO, CUDO_RAW, CUDO_VALIDATED } from "./budgets.ts";

/** A small real program: lists, reads, creates and stops VMs, and tells failures apart. */
export interface Program {
  readonly peer: string;
  readonly source: string;
  /** Its imports are in the workspace, not among the peers. */
  readonly ours?: true;
  /** It only exports, and has no calls to run. */
  readonly runs?: false;
}

const BODY = `{ vmId: "a", dataCenterId: "b", machineType: "c", bootDiskImageId: "d" }`;
const VMS = "/v1/projects/{projectId}/vms";

/** For those that only send: the paths are the program's own. */
const byPath = (get: string, post: string, status: string) => `
export const list = (p) => attempt(() => ${get}(\`/v1/projects/\${p}/vms\`));
export const read = (p, id) => attempt(() => ${get}(\`/v1/projects/\${p}/vms/\${id}\`));
export const create = (p) => attempt(() => ${post}(\`/v1/projects/\${p}/vm\`, ${BODY}));
export const stop = (p, id) => attempt(() => ${post}(\`/v1/projects/\${p}/vms/\${id}/stop\`, {}));
async function attempt(call) {
  try { return await call(); } catch (error) { if (${status} === 404) return undefined; throw error; }
}`;

/** For hey-api, with and without checks. */
const heyApi = (folder: string) => `
import { createClient } from "./generated/${folder}/client/index.ts";
import { createVm, getVm, listVms, stopVm } from "./generated/${folder}/sdk.gen.ts";
const client = createClient({ baseUrl: "https://rest.compute.cudo.org", auth: "key" });
export const list = (projectId) => attempt(listVms({ client, path: { projectId } }));
export const read = (projectId, id) => attempt(getVm({ client, path: { projectId, id } }));
export const create = (projectId) => attempt(createVm({ client, path: { projectId }, body: ${BODY} }));
export const stop = (projectId, id) => attempt(stopVm({ client, path: { projectId, id } }));
async function attempt(call) {
  const { data, error, response } = await call;
  if (data || response.status === 404) return data;
  throw new Error(JSON.stringify(error));
}`;

export const PROGRAMS: readonly Program[] = [
  {
    peer: "raw fetch",
    source: `
const send = async (path, init) => {
  const response = await fetch("https://rest.compute.cudo.org" + path, { headers: { authorization: "Bearer key" }, ...init });
  if (response.ok) return response.json();
  throw Object.assign(new Error(await response.text()), { status: response.status });
};
const post = (path, body) => send(path, { method: "POST", body: JSON.stringify(body) });${byPath("send", "post", "error.status")}`,
  },
  {
    peer: "openapi-fetch",
    source: `
import createClient from "openapi-fetch";
const api = createClient({ baseUrl: "https://rest.compute.cudo.org", headers: { authorization: "Bearer key" } });
export const list = (projectId) => attempt(api.GET("${VMS}", { params: { path: { projectId } } }));
export const read = (projectId, id) => attempt(api.GET("${VMS}/{id}", { params: { path: { projectId, id } } }));
export const create = (projectId) => attempt(api.POST("/v1/projects/{projectId}/vm", { params: { path: { projectId } }, body: ${BODY} }));
export const stop = (projectId, id) => attempt(api.POST("${VMS}/{id}/stop", { params: { path: { projectId, id } } }));
async function attempt(call) {
  const { data, error, response } = await call;
  if (data || response.status === 404) return data;
  throw new Error(JSON.stringify(error));
}`,
  },
  {
    peer: "ky",
    source: `
import ky, { HTTPError } from "ky";
const api = ky.create({ prefixUrl: "https://rest.compute.cudo.org", headers: { authorization: "Bearer key" } });
const get = (path) => api.get(path).json();
const post = (path, json) => api.post(path, { json }).json();${byPath("get", "post", "(error instanceof HTTPError && error.response.status)")}`,
  },
  {
    peer: "axios",
    source: `
import axios from "axios";
const api = axios.create({ baseURL: "https://rest.compute.cudo.org", headers: { authorization: "Bearer key" } });
const get = async (path) => (await api.get(path)).data;
const post = async (path, body) => (await api.post(path, body)).data;${byPath("get", "post", "(axios.isAxiosError(error) && error.response?.status)")}`,
  },
  {
    peer: "openai",
    source: `
import OpenAI, { NotFoundError } from "openai";
const api = new OpenAI({ baseURL: "https://rest.compute.cudo.org", apiKey: "key" });
const get = (path) => api.get(path);
const post = (path, body) => api.post(path, { body });${byPath("get", "post", "(error instanceof NotFoundError && error.status)")}`,
  },
  { peer: "hey-api", source: heyApi("hey-api") },
  { peer: "hey-api + zod", source: heyApi("hey-api-zod") },
  {
    peer: "openapi-typescript-codegen",
    source: `
import { ApiError, OpenAPI, VirtualMachinesService as vms } from "./generated/codegen/index.ts";
OpenAPI.TOKEN = "key";
export const list = (projectId) => attempt(vms.listVMs({ projectId }));
export const read = (projectId, id) => attempt(vms.getVm({ projectId, id }));
export const create = (projectId) => attempt(vms.createVm({ projectId, requestBody: ${BODY} }));
export const stop = (projectId, id) => attempt(vms.stopVm({ projectId, id }));
async function attempt(call) {
  try { return await call; } catch (error) { if (error instanceof ApiError && error.status === 404) return undefined; throw error; }
}`,
  },
  {
    peer: "@scaleway/sdk-instance",
    source: `
import { createClient, Errors } from "@scaleway/sdk-client";
import { Instancev1 } from "@scaleway/sdk-instance";
const api = new Instancev1.API(createClient({ accessKey: "SCWXXXXXXXXXXXXXXXXX", secretKey: "key", defaultZone: "fr-par-1" }));
export const list = () => attempt(api.listServers());
export const read = (serverId) => attempt(api.getServer({ serverId }));
export const create = () => attempt(api.createServer({ name: "a", commercialType: "c", image: "d" }));
export const stop = (serverId) => attempt(api.serverAction({ serverId, action: "poweroff" }));
async function attempt(call) {
  try { return await call; } catch (error) { if (error instanceof Errors.ResourceNotFoundError) return undefined; throw error; }
}`,
  },
  // A class takes all its methods along: this is the whole client, whatever is called.
  {
    peer: CUDO,
    ours: true,
    source: `
import { CudoCompute, isApiError } from "@cudo-compute/client";
const cudo = new CudoCompute({ apiKey: "key" });
export const list = (project) => attempt(cudo.project(project).vms.list());
export const read = (project, id) => attempt(cudo.project(project).vms.get(id));
export const create = (project) => attempt(cudo.project(project).vms.create(${BODY}));
export const stop = (project, id) => attempt(cudo.project(project).vms.stop(id));
async function attempt(call) {
  try { return await call; } catch (error) { if (isApiError(error, "NOT_FOUND")) return undefined; throw error; }
}`,
  },
  {
    peer: CUDO_RAW,
    ours: true,
    runs: false,
    source: `import { CudoCompute } from "@cudo-compute/client"; import { raw } from "@cudo-compute/client/raw";
export const api = raw(new CudoCompute({ apiKey: "key" }));`,
  },
  {
    peer: CUDO_VALIDATED,
    ours: true,
    runs: false,
    source: `import { CudoCompute } from "@cudo-compute/client"; import { validators } from "@cudo-compute/validators";
export const cudo = new CudoCompute({ apiKey: "key", validate: validators });`,
  },
  { peer: "@cudo-compute/auth", ours: true, runs: false, source: `export { createAuth } from "@cudo-compute/auth";` },
  {
    peer: "@cudo-compute/validators",
    ours: true,
    runs: false,
    source: `export { validators } from "@cudo-compute/validators";`,
  },
];
