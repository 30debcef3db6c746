import { type CreateNetworkBody, type KnownNetworkState, NETWORK_STATE_KINDS, type Network } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { StateChange, WaitOptions, WaitResult, WatchOptions } from "../waiting/index.ts";
import { resource } from "./resource.ts";
import { watching } from "./watching.ts";

/** How long {@link Networks.waitFor} waits by default, in milliseconds: two hours. */
const WITHIN = 7_200_000;

/** The private networks of a project, each with a router to the internet. */
export interface Networks {
  /** The networks of the project. (ListNetworks) */
  list(options?: ListOptions): Pager<Network>;

  /**
   * One network. (GetNetwork)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<Network>;

  /**
   * Makes a network; it is charged from then on. VMs can join it once it is ACTIVE: go on with {@link Networks.waitFor}.
   * (CreateNetwork)
   *
   * @throws {ApiError} ALREADY_EXISTS; INVALID_ARGUMENT when `ipRange` is not private; FAILED_PRECONDITION when the billing
   *   account is blocked
   */
  create(body: CreateNetworkBody, options?: RequestOptions): Call<Network>;

  /**
   * Deletes a network. (DeleteNetwork)
   *
   * @throws {ApiError} FAILED_PRECONDITION while a VM is on it, or was until a few seconds ago; NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /** Starts a stopped network, which opens its way to the internet again. (StartNetwork) */
  start(id: string, options?: RequestOptions): Call<void>;

  /** Stops an active network, which cuts its way to the internet. (StopNetwork) */
  stop(id: string, options?: RequestOptions): Call<void>;

  /** The states that a network passes through, from now on; the first is the present one, the last `DELETED`. */
  watch(id: string, options?: WatchOptions<Network>): AsyncIterable<StateChange<Network>>;

  /**
   * Waits until a network is in a state, usually `"ACTIVE"`, or in one of several. `"DELETED"` also means that it is no
   * longer there.
   *
   * @returns The network as it was last seen; `undefined` only when it was gone at the first look.
   * @throws {WaitError} when the network fails, or `within` (two hours by default) is over
   */
  waitFor<Target extends KnownNetworkState>(
    id: string,
    target: Target | readonly Target[],
    options?: WaitOptions<Network>,
  ): Promise<WaitResult<Network, Target>>;
}

/** @internal */
export const networks = resource<Networks, "watch" | "waitFor">(
  {
    list: "ListNetworks",
    get: "GetNetwork id",
    create: "CreateNetwork body",
    delete: "DeleteNetwork id",
    start: "StartNetwork id",
    stop: "StopNetwork id",
  },
  (api) => ({
    ...watching(api, {
      noun: "network",
      operation: "GetNetwork",
      state: (network: Network) => network.state,
      kinds: NETWORK_STATE_KINDS,
      within: WITHIN,
    }),
  }),
);
