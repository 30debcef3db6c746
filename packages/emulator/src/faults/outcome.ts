import type { OperationId } from "@cudo-compute/types/operations";
import type { ClusterPhaseName } from "../lifecycle/cluster-phases.ts";
import type { MachinePhaseName } from "../lifecycle/machine-phases.ts";
import type { NetworkPhaseName } from "../lifecycle/network-phases.ts";
import type { VmPhaseName } from "../lifecycle/vm-phases.ts";
import type { ProjectCollection } from "../state/store.ts";
import type { World } from "../world.ts";
import type { FaultRule } from "./rule.ts";

interface Made {
  readonly type: ProjectCollection;
  /** The phase in which it has failed, if it can. */
  readonly failed?: VmPhaseName | NetworkPhaseName | MachinePhaseName | ClusterPhaseName;
}

/** What the operations make that takes time to become ready. */
const MADE: Readonly<Partial<Record<OperationId, Made>>> = {
  CreateVM: { type: "vms", failed: "failed" },
  CreateNetwork: { type: "networks", failed: "failed" },
  CreateMachine: { type: "machines", failed: "failed" },
  CreateCluster: { type: "clusters", failed: "failed" },
  CreateStorageDisk: { type: "disks" },
  CreatePrivateVMImage: { type: "images" },
  CreateVolume: { type: "volumes" },
};

/** What an operation makes, if it can come to that outcome. */
export function outcomeOf(operation: OperationId, outcome: NonNullable<FaultRule["outcome"]>): Made | undefined {
  const made = MADE[operation];
  return outcome === "fail" && made?.failed === undefined ? undefined : made;
}

/** Carries a call out, and puts another future in place of that of what it made, if it made something. */
export function withOutcome<T>(
  world: World,
  operation: OperationId,
  projectId: string,
  outcome: NonNullable<FaultRule["outcome"]>,
  carryOut: () => T,
): T {
  const made = outcomeOf(operation, outcome);
  if (made === undefined) return carryOut();
  const { type, failed } = made;
  const before = world.store[type].count(projectId);
  const answer = carryOut();
  // A collection keeps its records in the order in which they were made.
  const newest = world.store[type].list(projectId).at(-1);
  if (newest === undefined || world.store[type].count(projectId) <= before) return answer;
  const resource = { type, scope: projectId, id: newest.id };
  const event = world.scheduler.takeTransition(resource);
  if (outcome === "fail" && event !== undefined && failed !== undefined) {
    world.scheduler.schedule({ ...event, name: failed });
  }
  return answer;
}
