import { CudoCompute, isCudoError } from "@cudo-compute/client";
import { raw } from "@cudo-compute/client/raw";
import { operations } from "@cudo-compute/types/operations";
import type { Settings } from "./settings.ts";

/** Calls by method and path, and a path that does not exist. */
export default async function byPath({ projectId, ...settings }: Settings): Promise<void> {
  const cudo = new CudoCompute({ ...settings, dangerouslyAllowBrowser: true });
  const { disks } = await raw(cudo).request("get", "/v1/projects/{projectId}/disks", { path: { projectId } });
  console.log(`${disks.length} disks`);
  const project = await raw(cudo).request("get", "/v1/projects/{projectId}", { path: { projectId } });
  console.log(`${Object.keys(operations).length} operations; GetProject answers ${project.id}`);
  try {
    await raw(cudo).request("get", "/v1/projects/{projectId}", { path: { projectId: ".." } });
  } catch (error) {
    if (!isCudoError(error)) throw error;
    console.log(error.kind);
    console.log(error.message);
  }
}
