import {
  type CreateMachineBody,
  type DeployMachineOSBody,
  type Image,
  type KnownMachineState,
  MACHINE_STATE_KINDS,
  type Machine,
  type UpdateMachineBody,
} from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { StateChange, WaitOptions, WaitResult, WatchOptions } from "../waiting/index.ts";
import { resource } from "./resource.ts";
import { watching } from "./watching.ts";

/** How long {@link Machines.waitFor} waits by default, in milliseconds: two hours. */
const WITHIN = 7_200_000;

/** The bare-metal machines of a project, each rented whole. */
export interface Machines {
  /** What can be installed on a machine. */
  readonly operatingSystems: OperatingSystems;

  /** The machines of the project. (ListMachines) */
  list(options?: ListOptions): Pager<Machine>;

  /**
   * One machine. (GetMachine)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<Machine>;

  /**
   * Rents a machine and installs an operating system on it; it is charged from then on, switched on or off. The answer comes
   * at once, while the machine is CREATING: go on with {@link Machines.waitFor}. (CreateMachine)
   *
   * @throws {ApiError} ALREADY_EXISTS; INVALID_ARGUMENT with `NO_CAPACITY` when none is free; FAILED_PRECONDITION when the
   *   billing account is blocked
   */
  create(body: CreateMachineBody, options?: RequestOptions): Call<Machine>;

  /**
   * Switches a machine on or off with `powerState`, or commits to it with `commitmentTerm`. Only the keys that are present
   * change. A machine that is OFF is still charged. (UpdateMachine)
   *
   * @throws {ApiError} NOT_FOUND
   */
  update(id: string, body: UpdateMachineBody, options?: RequestOptions): Call<Machine>;

  /**
   * Gives a machine back. All that is on it is lost. (DeleteMachine)
   *
   * @throws {ApiError} FAILED_PRECONDITION while the machine is committed to; NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /**
   * Installs an operating system anew. All that is on the machine is lost, SSH keys and script included. (DeployMachineOS)
   *
   * @throws {ApiError} NOT_FOUND
   */
  deploy(id: string, body: DeployMachineOSBody, options?: RequestOptions): Call<void>;

  /** The states that a machine passes through, from now on; the first is the present one, the last `DELETED`. */
  watch(id: string, options?: WatchOptions<Machine>): AsyncIterable<StateChange<Machine>>;

  /**
   * Waits until a machine is in a state, or in one of several. `"DELETED"` means that it is no longer there.
   *
   * A new machine may be ACTIVE for a moment before its operating system is installed: ACTIVE is final only after it was
   * DEPLOYING or UPDATING. So wait twice, which also holds after {@link Machines.deploy}:
   * ```ts
   * await machines.waitFor(id, ["DEPLOYING", "UPDATING"]);
   * await machines.waitFor(id, "ACTIVE");
   * ```
   *
   * @returns The machine as it was last seen; `undefined` only when it was gone at the first look.
   * @throws {WaitError} when the machine fails, or `within` (two hours by default) is over
   */
  waitFor<Target extends KnownMachineState | "DELETED">(
    id: string,
    target: Target | readonly Target[],
    options?: WaitOptions<Machine>,
  ): Promise<WaitResult<Machine, Target>>;
}

/** @internal */
export const machines = resource<Machines, "operatingSystems" | "watch" | "waitFor">(
  {
    list: "ListMachines",
    get: "GetMachine id",
    create: "CreateMachine body",
    update: "UpdateMachine id body",
    delete: "DeleteMachine id",
    deploy: "DeployMachineOS id body",
  },
  (api) => ({
    operatingSystems: operatingSystems(api),
    ...watching(api, {
      noun: "machine",
      operation: "GetMachine",
      state: (machine: Machine) => machine.state,
      kinds: MACHINE_STATE_KINDS,
      within: WITHIN,
    }),
  }),
);

/** What can be installed on a bare-metal machine. No project and no credential is needed. */
export interface OperatingSystems {
  /** The operating systems; a machine takes the `id` as its `os`. (ListMachineOperatingSystems) */
  list(options?: ListOptions): Pager<Image>;
}

const operatingSystems = resource<OperatingSystems>({ list: "ListMachineOperatingSystems" });
