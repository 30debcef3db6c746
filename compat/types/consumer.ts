import { type AuthClient, createAuth, isAuthError, MemoryStore, type Settings } from "@cudo-compute/auth";
import { FakeIdp } from "@cudo-compute/auth/testing";
import {
  type ApiError,
  type Call,
  type CreateVMBody,
  CudoCompute,
  type CudoComputeOptions,
  isApiError,
  isCudoError,
  type Page,
  type Pager,
  type VM,
  WaitError,
} from "@cudo-compute/client";
import { type OtelTracer, otelHooks } from "@cudo-compute/client/otel";
import { raw } from "@cudo-compute/client/raw";
import { VM_STATES, type VmState } from "@cudo-compute/types";
import { operations } from "@cudo-compute/types/operations";
import type { paths } from "@cudo-compute/types/paths";
import { validators } from "@cudo-compute/validators";
import { VM as VMValidator } from "@cudo-compute/validators/models";
import { ListVMs } from "@cudo-compute/validators/operations";

export const options: CudoComputeOptions = { validate: validators, timeout: undefined, retry: { attempts: 5 } };

export const body = {
  vmId: "gpu-1",
  dataCenterId: "gb-bournemouth-1",
  machineType: "epyc-rome-rtx-a5000",
  bootDiskImageId: "ubuntu-2204",
  vcpus: 8,
  memoryGib: 16,
} satisfies CreateVMBody;

export function authFor(settings: Settings): AuthClient {
  return createAuth(settings, { store: new MemoryStore(), loginHint: "log in" });
}

export async function rent(auth: AuthClient, tracer: OtelTracer): Promise<string | null> {
  const cudo = new CudoCompute({ ...options, auth: auth.authenticator(), hooks: otelHooks({ tracer }) });
  const project = cudo.project("ml-training");
  const call: Call<VM> = project.vms.create(body);
  const { data, meta } = await call.withResponse();
  const pager: Pager<VM> = project.vms.list();
  const page: Page<VM> = await pager;
  const states: VmState[] = page.items.map(({ state }) => state);
  for await (const vm of project.vms.list()) if (vm.state === "ACTIVE") states.push(vm.state);
  const gone: VM | undefined = await project.vms.waitFor(data.id, "DELETED");
  const { VM: whole } = await raw(cudo).request("get", "/v1/projects/{projectId}/vms/{id}", {
    path: { projectId: project.id, id: data.id },
  });
  return gone?.id ?? whole?.id ?? meta.requestId ?? states[0] ?? VM_STATES[0] ?? operations.GetVM.path;
}

export function explain(error: unknown): string {
  if (isApiError(error, "NOT_FOUND", "FAILED_PRECONDITION")) return error.details.preconditions[0]?.type ?? error.code;
  if (error instanceof WaitError) return error.history[0]?.state ?? error.outcome;
  if (isAuthError(error)) return error.code;
  return isCudoError(error) ? error.kind : "unknown";
}

export function stateOf(saved: unknown): VmState | undefined {
  return VMValidator.is(saved) ? saved.state : undefined;
}

export const known: { readonly idp: FakeIdp; readonly name: string } = { idp: new FakeIdp(), name: ListVMs.name };
export type Answer = paths["/v1/projects/{projectId}/vms"]["get"];
export type Refused = ApiError;
