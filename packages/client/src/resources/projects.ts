import type {
  CreateProjectBody,
  PermissionBody,
  Project,
  SshKey,
  UpdateProjectBody,
  UserPermission,
} from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import { toCall } from "../transport/to-call.ts";
import type { Api } from "./api.ts";
import { type CascadeItem, type CascadeOptions, contentsOf, deleteCascade } from "./cascade.ts";

/** How to delete a project. */
export interface DeleteProjectOptions extends CascadeOptions {
  /**
   * Delete everything in the project first: VMs, machines, clusters, disks, images, volumes, security groups, networks and
   * object storage users.
   * @default false
   */
  cascade?: boolean | undefined;
}

/** Projects: the containers that hold every other resource. */
export class Projects {
  /** Who may use a project. */
  readonly permissions: ProjectPermissions;
  /** The SSH keys of a project's members. */
  readonly sshKeys: ProjectSshKeys;
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
    this.permissions = new ProjectPermissions(api);
    this.sshKeys = new ProjectSshKeys(api);
  }

  /** The projects that you may see. (ListProjects) */
  list(options?: ListOptions): Pager<Project> {
    return this.#api.list("ListProjects", {}, options);
  }

  /**
   * One project, with the number of resources that it holds. (GetProject)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(projectId: string, options?: RequestOptions): Call<Project> {
    return this.#api.call("GetProject", { path: { projectId } }, options);
  }

  /**
   * Makes an empty project, which exists at once. Its id is unique in the whole service. (CreateProject)
   *
   * @throws {ApiError} ALREADY_EXISTS; FAILED_PRECONDITION when the billing account is blocked
   */
  create(body: CreateProjectBody, options?: RequestOptions): Call<Project> {
    return this.#api.call("CreateProject", { body }, options);
  }

  /**
   * Moves a project to another billing account. (UpdateProject)
   *
   * @throws {ApiError} NOT_FOUND
   */
  update(projectId: string, body: UpdateProjectBody, options?: RequestOptions): Call<Project> {
    return this.#api.call("UpdateProject", { path: { projectId }, body }, options);
  }

  /**
   * Deletes an empty project, or, with `cascade`, a project and all that is in it: everything there is lost. A cascade that
   * was cut short goes on when it is done again; see {@link Projects.contents} for what it would delete. (DeleteProject)
   *
   * @throws {ApiError} FAILED_PRECONDITION while the project holds resources, or one is committed to; NOT_FOUND
   * @throws {WaitError} when the resources take longer than `within`
   */
  delete(projectId: string, options: DeleteProjectOptions = {}): Call<void> {
    const { cascade, onStep, within, ...request } = options;
    const send = () => this.#api.call<void>("DeleteProject", { path: { projectId } }, request);
    if (!cascade) return send();
    return toCall(deleteCascade(this.#api.under({ projectId }), projectId, send, { ...request, onStep, within }));
  }

  /** Everything in a project that a cascade would delete, in the order in which it would. */
  contents(projectId: string, options?: RequestOptions): Promise<CascadeItem[]> {
    return contentsOf(this.#api.under({ projectId }), options);
  }
}

/** Who may use a project. */
export class ProjectPermissions {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** Every user who has a role in the project. (GetProjectPermissions) */
  list(projectId: string, options?: ListOptions): Pager<UserPermission> {
    return this.#api.list("GetProjectPermissions", { path: { projectId } }, options);
  }

  /** Gives a user a role in the project, or changes it. Name the user by id or e-mail address. (AddProjectPermission) */
  add(projectId: string, body: PermissionBody, options?: RequestOptions): Call<void> {
    return this.#api.call("AddProjectPermission", { path: { projectId }, body }, options);
  }

  /**
   * Takes a user's role in the project away. (RemoveProjectPermission)
   *
   * @throws {ApiError} NOT_FOUND when the user has no such role
   */
  remove(projectId: string, body: PermissionBody, options?: RequestOptions): Call<void> {
    return this.#api.call("RemoveProjectPermission", { path: { projectId }, body }, options);
  }
}

/** The SSH keys of a project's members: what a machine created with `SSH_KEY_SOURCE_PROJECT` accepts. */
export class ProjectSshKeys {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The keys of every member of the project. (ListProjectSshKeys) */
  list(projectId: string, options?: ListOptions): Pager<SshKey> {
    return this.#api.list("ListProjectSshKeys", { path: { projectId } }, options);
  }
}
