import type { Disk } from "@cudo-compute/types";
import type { Clock } from "../clock.ts";
import { isApiError } from "../errors/guards.ts";
import { UsageError } from "../errors/usage-error.ts";
import { WaitError } from "../errors/wait-error.ts";
import type { RequestOptions } from "../options.ts";
import type { Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { Answer } from "../transport/transport.ts";
import type { Api } from "./api.ts";
import { Clusters } from "./clusters.ts";
import { Disks } from "./disks.ts";
import { PrivateImages } from "./images.ts";
import { Machines } from "./machines.ts";
import { Networks } from "./networks.ts";
import { ObjectStorageBuckets, ObjectStorageUsers } from "./object-storage.ts";
import { SecurityGroups } from "./security-groups.ts";
import { Vms } from "./vms.ts";
import { Volumes } from "./volumes.ts";

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

type Listed = { readonly id: string; readonly dataCenterId?: string | undefined };

interface Stage {
  list(options?: RequestOptions): AsyncIterable<Listed>;
  delete(item: Listed, options?: RequestOptions): PromiseLike<unknown>;
}

/** The order that works: what others depend on goes last. */
const stages = {
  cluster: (api) => byId(new Clusters(api)),
  machine: (api) => byId(new Machines(api)),
  vm: (api) => {
    const vms = new Vms(api);
    return { list: (options) => vms.list({}, options), delete: ({ id }, options) => vms.terminate(id, options) };
  },
  image: (api) => byId(new PrivateImages(api)),
  disk: (api) => {
    const disks = new Disks(api);
    return {
      list: (options) => storageDisks(disks.list({}, options)),
      delete: ({ id }, options) => disks.delete(id, options),
    };
  },
  volume: (api) => byId(new Volumes(api)),
  securityGroup: (api) => {
    const groups = new SecurityGroups(api);
    return { list: (options) => groups.list({}, options), delete: ({ id }, options) => groups.delete(id, options) };
  },
  network: (api) => byId(new Networks(api)),
  objectStorageUser: (api) => {
    const users = new ObjectStorageUsers(api);
    return {
      list: (options) => users.list(options),
      delete: ({ id, dataCenterId = "" }, options) => users.delete({ id, dataCenterId }, options),
    };
  },
} satisfies Record<string, (api: Api) => Stage>;

/** What a cascade can delete, in its order. */
export type CascadeKind = keyof typeof stages;

const HOUR = 3_600_000;
const PAUSE = 3_000;
const LONGEST_PAUSE = 24_000;

/** Everything in a project that a cascade would delete, in its order. */
export async function contentsOf(api: Api, options?: RequestOptions): Promise<CascadeItem[]> {
  const found: CascadeItem[] = [];
  for (const [kind, stageOf] of entries()) {
    for await (const { id, dataCenterId } of stageOf(api).list(options)) found.push({ kind, id, dataCenterId });
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
  for (const [kind, stageOf] of entries()) await clear(kind, stageOf(api), wait, onStep, options);

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
  for await (const { id, dataCenterId } of new ObjectStorageBuckets(api).list(options)) {
    const bucket = `bucket ${id} in ${dataCenterId}`;
    throw new UsageError(
      `project ${projectId} holds ${bucket}, which the API cannot delete: delete its buckets with an S3 client first. Nothing was deleted.`,
      { operation: "DeleteProject" },
    );
  }
}

/** Deletes everything of one kind. What is just changing is refused and asked again; what is gone needs no asking. */
async function clear(
  kind: CascadeKind,
  stage: Stage,
  wait: Wait,
  onStep: CascadeOptions["onStep"],
  options: RequestOptions,
): Promise<void> {
  const asked = new Map<string, CascadeItem>();
  for (;;) {
    const left: Listed[] = [];
    for await (const item of stage.list(options)) left.push(item);
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
        await stage.delete(item, options);
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

interface ById {
  list(options?: RequestOptions): Pager<Listed>;
  delete(id: string, options?: RequestOptions): PromiseLike<unknown>;
}

function byId(resource: ById): Stage {
  return { list: (options) => resource.list(options), delete: ({ id }, options) => resource.delete(id, options) };
}

/** Boot disks go with their VMs. */
async function* storageDisks(disks: AsyncIterable<Disk>): AsyncGenerator<Disk> {
  for await (const disk of disks) if (disk.diskType !== "DISK_TYPE_BOOT") yield disk;
}

const keyOf = ({ id, dataCenterId }: Listed): string => `${dataCenterId ?? ""}/${id}`;

const entries = () => Object.entries(stages) as [CascadeKind, (api: Api) => Stage][];
