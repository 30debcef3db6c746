import {
  type CommitVMBody,
  type ConnectVMQuery,
  type ConnectVMResponse,
  type CreateVMBody,
  type KnownVmState,
  type ListVMsQuery,
  type ResizeVMDiskQuery,
  type ResizeVMQuery,
  type UpdateVMAuthorizedSSHKeysBody,
  type UpdateVMExpireTimeBody,
  type UpdateVMExpireTimeResponse,
  type UpdateVMMetadataBody,
  type UpdateVMMetadataResponse,
  type UpdateVMPasswordBody,
  type VM,
  VM_STATE_KINDS,
  type VMMonitoringItem,
} from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import { toCall } from "../transport/to-call.ts";
import type { StateChange, WaitOptions, WaitResult, WatchOptions } from "../waiting/index.ts";
import type { Api } from "./api.ts";
import { type LeaseOptions, leaseVm, type VmLease } from "./lease.ts";
import type { Quote } from "./quote.ts";
import { quoteVm, refuseAbove } from "./vm-price.ts";

/** How to create a VM. */
export interface CreateVMOptions extends RequestOptions {
  /**
   * The most that the VM may cost, in US dollars an hour. One that would cost more is refused before anything is created,
   * with a usage error.
   * @default no limit
   */
  maxPricePerHour?: number | string | undefined;
}

/** How long {@link Vms.waitFor} waits by default, in milliseconds: two hours. */
const WITHIN = 7_200_000;

/** The virtual machines of a project. Every method needs the project that the client or view was made with. */
export class Vms {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The VMs of the project. The service answers them all at once. (ListVMs) */
  list(query: ListVMsQuery = {}, options?: ListOptions): Pager<VM> {
    return this.#api.list("ListVMs", { query }, options);
  }

  /**
   * One VM. (GetVM)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<VM> {
    return this.#api.call("GetVM", { path: { id } }, options);
  }

  /**
   * Creates a VM and starts it; it is charged from then on. The answer comes at once, while the VM is PENDING: go on with
   * {@link Vms.waitFor}. (CreateVM)
   *
   * @throws {ApiError} ALREADY_EXISTS; INVALID_ARGUMENT with `noCapacity` when no host has room; FAILED_PRECONDITION when the
   *   image, a disk or a network is not ready, or the billing account is blocked
   */
  create(
    body: CreateVMBody & { validateOnly?: false | undefined },
    { maxPricePerHour, ...options }: CreateVMOptions = {},
  ): Call<VM> {
    const send = () => this.#api.call<VM>("CreateVM", { body }, options);
    if (maxPricePerHour === undefined) return send();
    return toCall(refuseAbove(this.#api, maxPricePerHour, body, options).then(() => send().withResponse()));
  }

  /**
   * Creates a VM that ends with the scope: it is terminated when the scope is left, also by an exception, and when it does
   * not become ACTIVE. Resolves once it is ACTIVE.
   * ```ts
   * await using lease = await project.vms.lease({ vmId: "job-7", … });
   * ```
   *
   * @throws {WaitError} when the VM fails, or `within` (two hours by default) is over; it is terminated by then
   */
  lease(body: CreateVMBody & { validateOnly?: false | undefined }, options?: LeaseOptions): Promise<VmLease> {
    return leaseVm(this, body, options);
  }

  /** What {@link Vms.create} would cost: the parts, and their sum an hour and a month, in US dollars. */
  quote(body: CreateVMBody, options?: RequestOptions): Promise<Quote> {
    return quoteVm(this.#api, body, options);
  }

  /**
   * Checks what {@link Vms.create} would be given, and creates nothing. (CreateVM with `validateOnly`)
   *
   * @throws {ApiError} what the create would fail with
   */
  async validate(body: CreateVMBody, options?: RequestOptions): Promise<void> {
    await this.#api.call("CreateVM", { body: { ...body, validateOnly: true } }, options);
  }

  /**
   * Terminates a VM for good. Its boot disk is destroyed; storage disks are detached and stay. (TerminateVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION while the VM is changing state or is committed to; NOT_FOUND
   */
  terminate(id: string, options?: RequestOptions): Call<void> {
    return this.#api.call("TerminateVM", { path: { id } }, options);
  }

  /**
   * Starts a stopped VM. (StartVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is STOPPED
   */
  start(id: string, options?: RequestOptions): Call<void> {
    return this.#api.call("StartVM", { path: { id } }, options);
  }

  /**
   * Stops an active VM. A stopped VM keeps its place and is still charged. (StopVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is ACTIVE
   */
  stop(id: string, options?: RequestOptions): Call<void> {
    return this.#api.call("StopVM", { path: { id } }, options);
  }

  /**
   * Restarts the operating system. (RebootVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is ACTIVE
   */
  reboot(id: string, options?: RequestOptions): Call<void> {
    return this.#api.call("RebootVM", { path: { id } }, options);
  }

  /**
   * Changes the vCPUs or the memory (GiB) of a stopped VM. (ResizeVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is STOPPED, or when a committed VM would shrink
   */
  resize(id: string, query: ResizeVMQuery, options?: RequestOptions): Call<VM> {
    return this.#api.call("ResizeVM", { path: { id }, query }, options);
  }

  /**
   * Makes a disk of the VM larger, in GiB; a disk never shrinks. (ResizeVMDisk)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is ACTIVE or STOPPED and the disk is attached
   */
  resizeDisk(id: string, query: ResizeVMDiskQuery, options?: RequestOptions): Call<void> {
    return this.#api.call("ResizeVMDisk", { path: { id }, query }, options);
  }

  /** How many VMs the project has. (CountVMs) */
  count(options?: RequestOptions): Call<number> {
    return this.#api.call("CountVMs", {}, options);
  }

  /** An address and a token to open the VM's console with. (ConnectVM) */
  connect(id: string, query: ConnectVMQuery = {}, options?: RequestOptions): Call<ConnectVMResponse> {
    return this.#api.call("ConnectVM", { path: { id }, query }, options);
  }

  /** Recent samples of the VM's load. (MonitorVM) */
  monitor(id: string, options?: ListOptions): Pager<VMMonitoringItem> {
    return this.#api.list("MonitorVM", { path: { id } }, options);
  }

  /** Commits to keep the VM for a term, for a lower price. It cannot be undone, nor the VM be terminated before. (CommitVM) */
  commit(id: string, body: CommitVMBody, options?: RequestOptions): Call<void> {
    return this.#api.call("CommitVM", { path: { id }, body }, options);
  }

  /** Sets when the VM is deleted by itself: a time, or a time to live in seconds, such as `"3600s"`. (UpdateVMExpireTime) */
  updateExpireTime(
    id: string,
    body: UpdateVMExpireTimeBody,
    options?: RequestOptions,
  ): Call<UpdateVMExpireTimeResponse> {
    return this.#api.call("UpdateVMExpireTime", { path: { id }, body }, options);
  }

  /** Replaces the VM's metadata, or adds to it with `merge`. (UpdateVMMetadata) */
  updateMetadata(id: string, body: UpdateVMMetadataBody, options?: RequestOptions): Call<UpdateVMMetadataResponse> {
    return this.#api.call("UpdateVMMetadata", { path: { id }, body }, options);
  }

  /** Sets the login user's password, with 6 to 64 characters of all four kinds. (UpdateVMPassword) */
  updatePassword(id: string, body: UpdateVMPasswordBody, options?: RequestOptions): Call<void> {
    return this.#api.call("UpdateVMPassword", { path: { id }, body }, options);
  }

  /** Sets which SSH keys the VM accepts. (UpdateVMAuthorizedSSHKeys) */
  updateAuthorizedSshKeys(id: string, body: UpdateVMAuthorizedSSHKeysBody, options?: RequestOptions): Call<void> {
    return this.#api.call("UpdateVMAuthorizedSSHKeys", { path: { id }, body }, options);
  }

  /**
   * Guards the VM with one more security group. (AttachSecurityGroup)
   *
   * @throws {ApiError} FAILED_PRECONDITION when the group is attached already
   */
  attachSecurityGroup(id: string, securityGroupId: string, options?: RequestOptions): Call<void> {
    return this.#api.call("AttachSecurityGroup", { path: { id }, query: { securityGroupId } }, options);
  }

  /**
   * Takes a security group off the VM. A VM without any lets all traffic through. (DetachSecurityGroup)
   *
   * @throws {ApiError} FAILED_PRECONDITION when the group is not attached
   */
  detachSecurityGroup(id: string, securityGroupId: string, options?: RequestOptions): Call<void> {
    return this.#api.call("DetachSecurityGroup", { path: { id }, query: { securityGroupId } }, options);
  }

  /** The states that a VM passes through, from now on; the first is the present one, the last `DELETED`. */
  watch(id: string, options?: WatchOptions<VM>): AsyncIterable<StateChange<VM>> {
    return this.#api.watch(this.#subject(id), options);
  }

  /**
   * Waits until a VM is in a state, or in one of several. `"DELETED"` also means that it is no longer there.
   *
   * @returns The VM as it was last seen; `undefined` only when it was gone at the first look.
   * @throws {WaitError} when the VM fails, or `within` (two hours by default) is over
   */
  waitFor<Target extends KnownVmState>(
    id: string,
    target: Target | readonly Target[],
    options?: WaitOptions<VM>,
  ): Promise<WaitResult<VM, Target>> {
    return this.#api.waitFor(this.#subject(id), target, options);
  }

  #subject(id: string) {
    return {
      name: `VM ${id}`,
      operation: "GetVM",
      read: (options: RequestOptions) => this.get(id, options),
      state: (vm: VM) => vm.state,
      kinds: VM_STATE_KINDS,
      within: WITHIN,
    };
  }
}
