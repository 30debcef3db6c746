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
import { refuse } from "../transport/refuse.ts";
import { toCall } from "../transport/to-call.ts";
import type { StateChange, WaitOptions, WaitResult, WatchOptions } from "../waiting/index.ts";
import { type LeaseOptions, leaseVm, type VmLease } from "./lease.ts";
import type { Quote } from "./quote.ts";
import { resource } from "./resource.ts";
import { quoteVm, refuseAbove } from "./vm-price.ts";
import { watching } from "./watching.ts";

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
export interface Vms {
  /** The VMs of the project. The service answers them all at once. (ListVMs) */
  list(query?: ListVMsQuery, options?: ListOptions): Pager<VM>;

  /**
   * One VM. (GetVM)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<VM>;

  /**
   * Creates a VM and starts it; it is charged from then on. The answer comes at once, while the VM is PENDING: go on with
   * {@link Vms.waitFor}. (CreateVM)
   *
   * @throws {ApiError} ALREADY_EXISTS; INVALID_ARGUMENT with the reason `NO_CAPACITY` when no host has room; FAILED_PRECONDITION when the
   *   image, a disk or a network is not ready, or the billing account is blocked
   */
  create(body: CreateVMBody, options?: CreateVMOptions): Call<VM>;

  /**
   * Creates a VM that ends with the scope: it is terminated when the scope is left, also by an exception, and when it does
   * not become ACTIVE. Resolves once it is ACTIVE.
   * ```ts
   * await using lease = await project.vms.lease({ vmId: "job-7", … });
   * ```
   *
   * @throws {WaitError} when the VM fails, or `within` (two hours by default) is over; it is terminated by then
   */
  lease(body: CreateVMBody, options?: LeaseOptions): Promise<VmLease>;

  /** What {@link Vms.create} would cost: the parts, and their sum an hour and a month, in US dollars. */
  quote(body: CreateVMBody, options?: RequestOptions): Promise<Quote>;

  /**
   * Checks what {@link Vms.create} would be given, and creates nothing. (CreateVM with `validateOnly`)
   *
   * @throws {ApiError} what the create would fail with
   */
  validate(body: CreateVMBody, options?: RequestOptions): Promise<void>;

  /**
   * Terminates a VM for good. Its boot disk is destroyed; storage disks are detached and stay. (TerminateVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION while the VM is changing state or is committed to; NOT_FOUND
   */
  terminate(id: string, options?: RequestOptions): Call<void>;

  /**
   * Starts a stopped VM. (StartVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is STOPPED
   */
  start(id: string, options?: RequestOptions): Call<void>;

  /**
   * Stops an active VM. A stopped VM keeps its place and is still charged. (StopVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is ACTIVE
   */
  stop(id: string, options?: RequestOptions): Call<void>;

  /**
   * Restarts the operating system. (RebootVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is ACTIVE
   */
  reboot(id: string, options?: RequestOptions): Call<void>;

  /**
   * Changes the vCPUs or the memory (GiB) of a stopped VM. (ResizeVM)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is STOPPED, or when a committed VM would shrink
   */
  resize(id: string, query: ResizeVMQuery, options?: RequestOptions): Call<VM>;

  /**
   * Makes a disk of the VM larger, in GiB; a disk never shrinks. (ResizeVMDisk)
   *
   * @throws {ApiError} FAILED_PRECONDITION unless the VM is ACTIVE or STOPPED and the disk is attached
   */
  resizeDisk(id: string, query: ResizeVMDiskQuery, options?: RequestOptions): Call<void>;

  /** How many VMs the project has. (CountVMs) */
  count(options?: RequestOptions): Call<number>;

  /** An address and a token to open the VM's console with. (ConnectVM) */
  connect(id: string, query?: ConnectVMQuery, options?: RequestOptions): Call<ConnectVMResponse>;

  /** Recent samples of the VM's load. (MonitorVM) */
  monitor(id: string, options?: ListOptions): Pager<VMMonitoringItem>;

  /** Commits to keep the VM for a term, for a lower price. It cannot be undone, nor the VM be terminated before. (CommitVM) */
  commit(id: string, body: CommitVMBody, options?: RequestOptions): Call<void>;

  /** Sets when the VM is deleted by itself: a time, or a time to live in seconds, such as `"3600s"`. (UpdateVMExpireTime) */
  updateExpireTime(
    id: string,
    body: UpdateVMExpireTimeBody,
    options?: RequestOptions,
  ): Call<UpdateVMExpireTimeResponse>;

  /** Replaces the VM's metadata, or adds to it with `merge`. (UpdateVMMetadata) */
  updateMetadata(id: string, body: UpdateVMMetadataBody, options?: RequestOptions): Call<UpdateVMMetadataResponse>;

  /** Sets the login user's password, with 6 to 64 characters of all four kinds. (UpdateVMPassword) */
  updatePassword(id: string, body: UpdateVMPasswordBody, options?: RequestOptions): Call<void>;

  /** Sets which SSH keys the VM accepts. (UpdateVMAuthorizedSSHKeys) */
  updateAuthorizedSshKeys(id: string, body: UpdateVMAuthorizedSSHKeysBody, options?: RequestOptions): Call<void>;

  /**
   * Guards the VM with one more security group. (AttachSecurityGroup)
   *
   * @throws {ApiError} FAILED_PRECONDITION when the group is attached already
   */
  attachSecurityGroup(id: string, securityGroupId: string, options?: RequestOptions): Call<void>;

  /**
   * Takes a security group off the VM. A VM without any lets all traffic through. (DetachSecurityGroup)
   *
   * @throws {ApiError} FAILED_PRECONDITION when the group is not attached
   */
  detachSecurityGroup(id: string, securityGroupId: string, options?: RequestOptions): Call<void>;

  /** The states that a VM passes through, from now on; the first is the present one, the last `DELETED`. */
  watch(id: string, options?: WatchOptions<VM>): AsyncIterable<StateChange<VM>>;

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
  ): Promise<WaitResult<VM, Target>>;
}

/** @internal */
export const vms = resource<Vms, "create" | "lease" | "quote" | "validate" | "watch" | "waitFor">(
  {
    list: "ListVMs query",
    get: "GetVM id",
    terminate: "TerminateVM id",
    start: "StartVM id",
    stop: "StopVM id",
    reboot: "RebootVM id",
    resize: "ResizeVM id query",
    resizeDisk: "ResizeVMDisk id query",
    count: "CountVMs",
    connect: "ConnectVM id query",
    monitor: "MonitorVM id",
    commit: "CommitVM id body",
    updateExpireTime: "UpdateVMExpireTime id body",
    updateMetadata: "UpdateVMMetadata id body",
    updatePassword: "UpdateVMPassword id body",
    updateAuthorizedSshKeys: "UpdateVMAuthorizedSSHKeys id body",
    attachSecurityGroup: "AttachSecurityGroup id query.securityGroupId",
    detachSecurityGroup: "DetachSecurityGroup id query.securityGroupId",
  },
  (api, self) => ({
    create(body, { maxPricePerHour, ...options } = {}) {
      if (body.validateOnly) return refuse("CreateVM", "validateOnly creates nothing: call validate instead.");
      const send = () => api.call<VM>("CreateVM", { body }, options);
      if (maxPricePerHour === undefined) return send();
      return toCall(refuseAbove(api, maxPricePerHour, body, options).then(() => send().withResponse()));
    },
    lease(body, options) {
      return leaseVm(self, body, options);
    },
    quote(body, options) {
      return quoteVm(api, body, options);
    },
    async validate(body, options) {
      await api.call("CreateVM", { body: { ...body, validateOnly: true } }, options);
    },
    ...watching(api, {
      noun: "VM",
      operation: "GetVM",
      state: (vm: VM) => vm.state,
      kinds: VM_STATE_KINDS,
      within: WITHIN,
    }),
  }),
);
