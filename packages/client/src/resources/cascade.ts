import type { OperationId } from "@cudo-compute/types/operations";
import type { Clock } from "../clock.ts";
import { isApiError } from "../errors/guards.ts";
import { UsageError } from "../errors/usage-error.ts";
import { WaitError } from "../errors/wait-error.ts";
import type { RequestOptions } from "../options.ts";
import type { Call } from "../transport/call.ts";
import type { Answer } from "../transport/transport.ts";
import type { Api } from "./api.ts";

/** A resource that a cascade deletes. */
export interface CascadeItem {
  /** What it is. */
  readonly kind: CascadeKind;
  /** Its id. */
  readonly id: string;
  /** Object storage users belong to a data center, too. */
  readonly dataCenterId?: string | undefined;
}

/** What a cascade has just done: asked for a resource to be deleted, or seen that it is gone. */
export interface CascadeStep extends CascadeItem {
  /** `deleting`: it was asked for. `deleted`: it is gone. */
  readonly step: "deleting" | "deleted";
}

/** How to delete a project with all that is in it. */
export interface CascadeOptions extends RequestOptions {
  /** Told of each step. What it throws ends the cascade; the next one goes on where this one stopped. */
  onStep?: ((step: CascadeStep) => void) | undefined;
  /**
   * How long the resources may take to go, in milliseconds.
   * @default one hour
   */
  within?: number | undefined;
}

interface Listed {
  readonly id: string;
  readonly dataCenterId?: string | undefined;
  readonly diskType?: string | undefined;
}

/** What to list and how to delete it, in the order that works: what others depend on goes last. */
const STAGES = [
  ["cluster", "ListClusters", "DeleteCluster"],
  ["machine", "ListMachines", "DeleteMachine"],
  ["vm", "ListVMs", "TerminateVM"],
  ["image", "ListPrivateVMImages", "DeletePrivateVMImage"],
  ["disk", "ListDisks", "DeleteStorageDisk"],
  ["volume", "ListVolumes", "DeleteVolume"],
  ["securityGroup", "ListSecurityGroups", "DeleteSecurityGroup"],
  ["network", "ListNetworks", "DeleteNetwork"],
  ["objectStorageUser", "ListObjectStorageUsers", "DeleteObjectStorageUser"],
] as const satisfies readonly (readonly [string, OperationId, OperationId])[];

type Stage = (typeof STAGES)[number];

/** What a cascade can delete, in its order. */
export type CascadeKind = Stage[0];

const HOUR = 3_600_000;
const PAUSE = 3_000;
const LONGEST_PAUSE = 24_000;

/** Everything in a project that a cascade would delete, in its order. */
export async function contentsOf(api: Api, options?: RequestOptions): Promise<CascadeItem[]> {
  const found: CascadeItem[] = [];
  for (const stage of STAGES) {
    for (const { id, dataCenterId } of await contents(api, stage, options))
      found.push({ kind: stage[0], id, dataCenterId });
  }
  return found;
}

/** Deletes all that is in a project, and then the project. Done again, it goes on where it stopped. */
export async function deleteCascade(
  api: Api,
  projectId: string,
  deleteProject: () => Call<void>,
  { onStep, within = HOUR, ...options }: CascadeOptions,
): Promise<Answer<void>> {
  await refuseBuckets(api, projectId, options);
  const wait = patience(api.clock, projectId, within, options);
  for (const stage of STAGES) await clear(api, stage, wait, onStep, options);

  // A resource that is no longer listed may still be counted for a moment.
  for (let pause = PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await deleteProject().withResponse();
    } catch (error) {
      if (!isApiError(error, "FAILED_PRECONDITION")) throw error;
      await wait(pause, ["its resources are still counted"], error);
    }
  }
}

/** Only S3 clients can delete buckets, and a project that has one stays. */
async function refuseBuckets(api: Api, projectId: string, options: RequestOptions): Promise<void> {
  for await (const { id, dataCenterId } of api.list<Listed>("ListObjectStorageBuckets", {}, options)) {
    const bucket = `bucket ${id} in ${dataCenterId}`;
    throw new UsageError(
      `project ${projectId} holds ${bucket}, which the API cannot delete: delete its buckets with an S3 client first. Nothing was deleted.`,
      { operation: "DeleteProject" },
    );
  }
}

/** Deletes everything of one kind. What is just changing is refused and asked again; what is gone needs no asking. */
async function clear(
  api: Api,
  stage: Stage,
  wait: Wait,
  onStep: CascadeOptions["onStep"],
  options: RequestOptions,
): Promise<void> {
  const [kind, , operation] = stage;
  const asked = new Map<string, CascadeItem>();
  for (;;) {
    const left = await contents(api, stage, options);
    const keys = new Set(left.map(keyOf));
    for (const [key, item] of asked) {
      if (keys.has(key)) continue;
      asked.delete(key);
      onStep?.({ ...item, step: "deleted" });
    }
    if (left.length === 0) return;

    let refusal: unknown;
    for (const item of left) {
      if (asked.has(keyOf(item))) continue;
      try {
        const { id, dataCenterId = "" } = item;
        await api.call(operation, { path: { id, dataCenterId } }, options);
      } catch (error) {
        if (isApiError(error, "FAILED_PRECONDITION") && error.reason !== "VM_COMMITTED") {
          refusal = error;
          continue;
        }
        if (!isApiError(error, "NOT_FOUND")) throw error;
      }
      const { id, dataCenterId } = item;
      asked.set(keyOf(item), { kind, id, dataCenterId });
      onStep?.({ kind, id, dataCenterId, step: "deleting" });
    }
    await wait(
      PAUSE,
      left.map(({ id }) => `${kind} ${id}`),
      refusal,
    );
  }
}

/** Pauses, or fails with what is left when the time is up. */
type Wait = (ms: number, left: readonly string[], cause: unknown) => Promise<void>;

function patience(clock: Clock, projectId: string, within: number, { signal }: RequestOptions): Wait {
  const begun = clock.now();
  return async (ms, left, cause) => {
    const elapsed = clock.now() - begun;
    if (elapsed + ms <= within) return clock.sleep(ms, signal);
    const parts = [
      `project ${projectId} is not deleted after ${Math.round(elapsed / 1000)} s.`,
      `Left: ${left.slice(0, 5).join(", ")}${left.length > 5 ? ` and ${left.length - 5} more` : ""}.`,
      "Delete it again to go on.",
      cause instanceof Error && `The last refusal: ${cause.message}`,
    ];
    throw new WaitError(parts.filter(Boolean).join(" "), {
      operation: "DeleteProject",
      outcome: "timeout",
      last: undefined,
      history: [],
      cause,
    });
  };
}

/** What there is of one kind. Boot disks go with their VMs. */
async function contents(api: Api, [, operation]: Stage, options?: RequestOptions): Promise<Listed[]> {
  const items = await api.list<Listed>(operation, {}, options).collect();
  return items.filter(({ diskType }) => diskType !== "DISK_TYPE_BOOT");
}

const keyOf = ({ id, dataCenterId }: Listed): string => `${dataCenterId ?? ""}/${id}`;
