// Kept in the declarations: programs without this lib must be able to read `Symbol.asyncDispose`.
/// <reference lib="esnext.disposable" preserve="true" />
import type { SearchResult } from "@cudo-compute/types";
import type { Logger } from "./logger.ts";
import { resolveOptions } from "./options/resolve.ts";
import type { CudoComputeOptions } from "./options.ts";
import type { ListOptions, Pager } from "./paging/index.ts";
import { ProjectResources } from "./project-resources.ts";
import { ProjectView } from "./project-view.ts";
import { type Account, account } from "./resources/account.ts";
import { Api } from "./resources/api.ts";
import { type ApiKeys, apiKeys } from "./resources/api-keys.ts";
import { type Billing, billing } from "./resources/billing/billing.ts";
import { type DataCenters, dataCenters } from "./resources/data-centers.ts";
import { type GpuModels, gpuModels } from "./resources/gpu-models.ts";
import { type PublicImages, publicImages } from "./resources/images.ts";
import { lazily } from "./resources/lazily.ts";
import { type MachineTypes, machineTypes } from "./resources/machine-types.ts";
import { type Projects, projects } from "./resources/projects.ts";
import { type SshKeys, sshKeys } from "./resources/ssh-keys.ts";
import { type ClosableTransport, createTransport } from "./transport/create-transport.ts";
import type { Transport } from "./transport/transport.ts";
import { TRANSPORT } from "./transport/transport-symbol.ts";
import { withoutProject } from "./transport/without-project.ts";

/**
 * A client of the CUDO Compute API. Making one sends nothing.
 * ```ts
 * const cudo = new CudoCompute(); // CUDO_API_KEY and CUDO_PROJECT_ID
 * for await (const vm of cudo.vms.list()) console.log(vm.id, vm.state);
 * ```
 * The resources of a project that it has itself, such as `vms`, are those of the project in its options. Without one they
 * fail with a {@link UsageError}; {@link CudoCompute.project} leads to those of any project.
 */
export class CudoCompute extends ProjectResources {
  /** Your user account. */
  declare readonly account: Account;
  /** Your API keys. */
  declare readonly apiKeys: ApiKeys;
  /** Billing accounts, payments and invoices. */
  declare readonly billing: Billing;
  /** Data centers. */
  declare readonly dataCenters: DataCenters;
  /** GPU models. */
  declare readonly gpuModels: GpuModels;
  /** Machine types, with prices and free capacity. */
  declare readonly machineTypes: MachineTypes;
  /** Projects, and who may use them. */
  declare readonly projects: Projects;
  /** Images that are offered to everyone. */
  declare readonly publicImages: PublicImages;
  /** Your SSH keys. */
  declare readonly sshKeys: SshKeys;
  readonly #api: Api;
  readonly #transport: ClosableTransport;

  /** @throws {UsageError} when an option makes no sense */
  constructor(options?: CudoComputeOptions) {
    const resolved = resolveOptions(options);
    const { log, projectId } = resolved;
    const transport = createTransport(resolved);
    const { clock } = transport;
    const logger: Pick<Logger, "warn"> = { warn: (message, fields) => log.warn?.(message, fields) };
    const api = new Api(transport, clock, logger);
    super(projectId === undefined ? new Api(withoutProject(transport), clock, logger) : api.under({ projectId }));
    this.#api = api;
    this.#transport = transport;
  }

  static {
    lazily(CudoCompute, (it) => it.#api, {
      account,
      apiKeys,
      billing,
      dataCenters,
      gpuModels,
      machineTypes,
      projects,
      publicImages,
      sshKeys,
    });
  }

  /** The resources of one project. Nothing is sent, so the project need not exist yet. */
  project(id: string): ProjectView {
    return new ProjectView(this.#api, id);
  }

  /** Resources of every kind whose names or properties match a text, in all projects that you may see. (SearchResources) */
  search(query: string, options?: ListOptions): Pager<SearchResult> {
    return this.#api.list("SearchResources", { query: { query } }, options);
  }

  /** Ends the calls and waits under way, also those of its projects, and refuses new ones. All fail with a {@link UsageError}. */
  async close(): Promise<void> {
    this.#transport.close();
  }

  /** The same as {@link CudoCompute.close}: `await using cudo = new CudoCompute()`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** @internal */
  get [TRANSPORT](): Transport {
    return this.#transport;
  }
}
