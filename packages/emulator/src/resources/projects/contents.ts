import { type CollectionName, GLOBAL } from "../../state/store.ts";
import type { Schema } from "../../wire/models.ts";
import type { World } from "../../world.ts";
import { inScope } from "../access.ts";
import type { Caller } from "../handler.ts";
import { lookAtAll } from "../lookup.ts";
import type { ProjectRecord } from "./record.ts";

/** What counts as a resource of a project. Boot disks belong to their VMs and are left out. */
const RESOURCES = [
  "vms",
  "disks",
  "images",
  "networks",
  "securityGroups",
  "volumes",
  "machines",
  "clusters",
  "buckets",
  "objectStorageUsers",
] as const satisfies CollectionName[];

/** How many resources a project holds. */
export function countResources({ store }: World, projectId: string): number {
  const all = RESOURCES.reduce((sum, name) => sum + store[name].count(projectId), 0);
  const bootDisks = store.disks.list(projectId).filter(({ diskType }) => diskType === "DISK_TYPE_BOOT");
  return all - bootDisks.length;
}

/** Notes that the caller is being told that the project is not empty yet. */
export function lookAtResources(world: World, projectId: string): void {
  for (const name of RESOURCES) lookAtAll(world, name, projectId);
}

export const presentProject = (world: World, project: ProjectRecord): Schema<"Project"> => ({
  id: project.id,
  billingAccountId: project.billingAccountId,
  createBy: project.createBy,
  resourceCount: countResources(world, project.id),
});

/** The projects that a caller sees: those in which the user has a role, as far as the credential leads to them. */
export const projectsOf = ({ store }: World, caller: Caller): ProjectRecord[] =>
  store.projects
    .list(GLOBAL)
    .filter(({ id }) => store.projectPermissions.has(id, caller.userId) && inScope(caller, id));
