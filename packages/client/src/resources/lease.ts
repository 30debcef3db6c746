import type { CreateVMBody, VM } from "@cudo-compute/types";
import { isApiError } from "../errors/guards.ts";
import type { WaitOptions } from "../waiting/index.ts";
import type { CreateVMOptions, Vms } from "./vms.ts";

/** How to lease a VM: how to create it, and how to wait until it is ACTIVE. */
export interface LeaseOptions
  extends CreateVMOptions,
    Pick<WaitOptions<VM>, "within" | "interval" | "onPoll" | "onChange" | "until"> {}

/**
 * A VM that ends with the scope it was made in:
 * ```ts
 * await using lease = await project.vms.lease({ vmId: "job-7", … });
 * ```
 */
export interface VmLease extends AsyncDisposable {
  /** The VM as it was when it became ACTIVE. */
  readonly vm: VM;
  /**
   * Terminates the VM and waits until it is gone. Doing it twice does no harm.
   *
   * @throws {ApiError} when the service refuses, for instance because the VM is committed to
   */
  release(): Promise<void>;
}

/** What a VM must be in before it can be terminated. */
const SETTLED = ["ACTIVE", "STOPPED", "SUSPENDED", "FAILED", "DELETED"] as const;

/** A VM may start to change again between two looks; more often than this it is refused for another reason. */
const TRIES = 3;

/** Creates a VM, waits until it is ACTIVE, and terminates it at the end, or at once when it does not get there. */
export async function leaseVm(vms: Vms, body: CreateVMBody, options: LeaseOptions = {}): Promise<VmLease> {
  const { within, interval, onPoll, onChange, until, ...create } = options;
  const id = body.vmId;
  let released: Promise<void> | undefined;
  const release = () => (released ??= terminate(vms, id));

  await vms.create(body, create);
  try {
    const { signal } = create;
    const vm = await vms.waitFor(id, "ACTIVE", { signal, within, interval, onPoll, onChange, until });
    return { vm, release, [Symbol.asyncDispose]: release };
  } catch (error) {
    await release().catch((failure: unknown) => {
      const message = `VM ${id} did not become ACTIVE and could not be terminated either: it may still be charged. Terminate it by hand.`;
      throw new AggregateError([error, failure], message);
    });
    throw error;
  }
}

/** Not under the caller's signal: an abort of the work must not leave the VM behind. */
async function terminate(vms: Vms, id: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await vms.terminate(id);
      break;
    } catch (error) {
      if (isApiError(error, "NOT_FOUND")) return;
      if (!isApiError(error, "FAILED_PRECONDITION") || tries === TRIES) throw error;
      await vms.waitFor(id, SETTLED);
    }
  }
  await vms.waitFor(id, "DELETED");
}
