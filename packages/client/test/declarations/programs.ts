/** A program that uses every corner of the public types, on any platform. */
export const VALID = `
import {
  type Call, CudoCompute, type CudoComputeOptions, isApiError, isCudoError, type Page, type Pager, type VM, WaitError,
} from "@cudo-compute/client";
import { otelHooks } from "@cudo-compute/client/otel";
import { raw } from "@cudo-compute/client/raw";
import type { CreateVMBody } from "@cudo-compute/types";
import { validators } from "@cudo-compute/validators";

export const options: CudoComputeOptions = {
  validate: { with: validators, mode: "report" },
  hooks: [{ request: ({ headers }) => headers.set("x-trace", "1"), settle: ({ outcome }) => void outcome }],
  retry: { attempts: 5 },
  timeout: undefined,
};

const body: CreateVMBody = {
  vmId: "gpu-1", dataCenterId: "dc", machineType: "mt", bootDiskImageId: "ubuntu-2204", vcpus: 8, memoryGib: 16,
};

export async function day(tracer: Parameters<typeof otelHooks>[0]["tracer"]): Promise<string | null> {
  await using cudo = new CudoCompute({ ...options, hooks: otelHooks({ tracer }) });
  const project = cudo.project("ml-training");
  await using lease = await project.vms.lease({ ...body, validateOnly: undefined }, { maxPricePerHour: "0.5" });
  const call: Call<VM> = project.vms.get(lease.vm.id);
  const { data, meta } = await call.withResponse();
  const status: number = meta.status;
  const id: string | null = meta.headers.get("x-request-id");
  const pager: Pager<VM> = project.vms.list();
  const page: Page<VM> = await pager;
  for (const { state } of page) if (state === "ACTIVE" || state === "A_NEW_STATE") break;
  for await (const disk of project.disks.list({ dataCenterId: "dc" }, { pageSize: 5 })) disk.sizeGib.toFixed();
  const vm: VM = await project.vms.waitFor("gpu-1", ["ACTIVE", "STOPPED"], { until: ({ nics }) => nics.length > status });
  const gone: VM | undefined = await project.vms.waitFor("gpu-1", "DELETED");
  for await (const { state, previous } of project.vms.watch(vm.id)) if (state !== previous) break;
  const { VM: whole } = await raw(cudo).request("get", "/v1/projects/{projectId}/vms/{id}", {
    path: { projectId: project.id, id: data.id },
  });
  await cudo.projects.delete("old", { cascade: true, onStep: ({ step, kind }) => void [step === "deleted", kind === "vm"] });
  try {
    await project.vms.start("gpu-1");
  } catch (error) {
    if (isApiError(error, "NOT_FOUND", "FAILED_PRECONDITION")) return error.details.preconditions[0]?.type ?? error.code;
    if (error instanceof WaitError) return error.history[0]?.state ?? null;
    if (isCudoError(error) && error.kind === "connection") return error.message;
  }
  return id ?? gone?.id ?? whole?.id ?? null;
}
`;

/** What only a program can write whose platform has the web's types. */
export const WEB = `
import { CudoCompute, type FetchInit } from "@cudo-compute/client";

export async function stop(): Promise<Headers> {
  const controller = new AbortController();
  const mine = (url: string, init: FetchInit): Promise<Response> => fetch(url, { ...init, headers: new Headers(init.headers) });
  const cudo = new CudoCompute({ fetch: mine, baseUrl: new URL("http://127.0.0.1:8787") });
  new CudoCompute({ fetch });
  new CudoCompute({ fetch: globalThis.fetch });
  await cudo.vms.waitFor("gpu-1", "ACTIVE", { signal: AbortSignal.timeout(1000) });
  const { meta } = await cudo.vms.get("gpu-1", { signal: controller.signal }).withResponse();
  return meta.headers;
}
`;

/** Programs with a mistake each. It must be an error right behind the mark, and nowhere else. */
export const MISTAKES: Readonly<Record<string, string>> = {
  "an option of the client": `new CudoCompute({ /*!*/apikey: "x" });`,
  "an option of a retry policy": `new CudoCompute({ retry: { /*!*/tries: 3 } });`,
  "an option of a call": `cudo.vms.get("gpu-1", { /*!*/timeOut: 1 });`,
  "an option of a list": `cudo.vms.list({}, { /*!*/pagesize: 1 });`,
  "an option of a wait": `cudo.vms.waitFor("gpu-1", "ACTIVE", { /*!*/onPol() {} });`,
  "an option of a create": `cudo.vms.create(body, { /*!*/maxPrice: 1 });`,
  "a field of a body": `cudo.vms.create({ ...body, /*!*/memoryGiB: 16 });`,
  "a field of a nested body": `cudo.vms.create({ ...body, nics: [{ /*!*/assignPublicIP: true }] });`,
  "a field of a query": `cudo.vms.resize("gpu-1", { /*!*/cpus: 1 });`,
  "a field of a filter": `cudo.disks.list({ /*!*/dataCenter: "dc" });`,
  "a field of an answer": `cudo.vms.get("gpu-1").then((vm) => vm./*!*/stat);`,
  "a field of an error": `if (isApiError(e)) e.details./*!*/precondition;`,
  "an enum value to send": `cudo.machines.update("m", { /*!*/powerState: "on" });`,
  "an enum value in a list": `cudo.securityGroups.update("g", { rules: [{ ruleType: "RULE_TYPE_INBOUND", /*!*/protocol: "TCP" }] });`,
  "a field of a rule": `cudo.securityGroups.rules.add("g", { ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_TCP", /*!*/port: "22" });`,
  "a state to wait for": `cudo.vms.waitFor("gpu-1", /*!*/"ACTIV");`,
  "an error code": `isApiError(e, /*!*/"NOTFOUND");`,
  "a method": `cudo.vms./*!*/stopp("gpu-1");`,
  "a resource": `cudo./*!*/vm.list();`,
  "a body that is not whole": `cudo.vms.create(/*!*/{ vmId: "gpu-1" });`,
  "a body on a call that takes none": `cudo.vms.stop("gpu-1", { /*!*/force: true });`,
  "the type of a field": `cudo.volumes.update("v", { /*!*/sizeGib: "100" });`,
  "a path": `raw(cudo).request("get", /*!*/"/v1/project/{projectId}");`,
  "the method of a path": `raw(cudo).request("get", /*!*/"/v1/projects/{projectId}/vm");`,
  "a path parameter": `raw(cudo).request("get", "/v1/projects/{projectId}", { path: { /*!*/project: "p" } });`,
  "a query parameter": `raw(cudo).request("get", "/v1/projects", { query: { /*!*/page: 1 } });`,
  "an argument that is missing": `raw(cudo)./*!*/request("get", "/v1/projects/{projectId}");`,
  "the result of a wait that may be gone": `cudo.vms.waitFor("gpu-1", "DELETED").then((vm) => /*!*/vm.id);`,
};

/** A mistake as a whole program. */
export const programOf = (mistake: string): string => `
import { CudoCompute, isApiError } from "@cudo-compute/client";
import { raw } from "@cudo-compute/client/raw";
declare const e: unknown;
const body = { vmId: "gpu-1", dataCenterId: "dc", machineType: "mt", bootDiskImageId: "i", vcpus: 8, memoryGib: 16 };
const cudo = new CudoCompute();
void [isApiError, raw, e, body];
${mistake}
`;
