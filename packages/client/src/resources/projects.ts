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
import { type CascadeItem, type CascadeOptions, contentsOf, deleteCascade } from "./cascade.ts";
import { resource } from "./resource.ts";

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
export interface Projects {
  /** Who may use a project. */
  readonly permissions: ProjectPermissions;
  /** The SSH keys of a project's members. */
  readonly sshKeys: ProjectSshKeys;

  /** The projects that you may see. (ListProjects) */
  list(options?: ListOptions): Pager<Project>;

  /**
   * One project, with the number of resources that it holds. (GetProject)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(projectId: string, options?: RequestOptions): Call<Project>;

  /**
   * Makes an empty project, which exists at once. Its id is unique in the whole service. (CreateProject)
   *
   * @throws {ApiError} ALREADY_EXISTS; FAILED_PRECONDITION when the billing account is blocked
   */
  create(body: CreateProjectBody, options?: RequestOptions): Call<Project>;

  /**
   * Moves a project to another billing account. (UpdateProject)
   *
   * @throws {ApiError} NOT_FOUND
   */
  update(projectId: string, body: UpdateProjectBody, options?: RequestOptions): Call<Project>;

  /**
   * Deletes an empty project, or, with `cascade`, a project and all that is in it: everything there is lost. A cascade that
   * was cut short goes on when it is done again; see {@link Projects.contents} for what it would delete. (DeleteProject)
   *
   * @throws {ApiError} FAILED_PRECONDITION while the project holds resources, or one is committed to; NOT_FOUND
   * @throws {WaitError} when the resources take longer than `within`
   */
  delete(projectId: string, options?: DeleteProjectOptions): Call<void>;

  /** Everything in a project that a cascade would delete, in the order in which it would. */
  contents(projectId: string, options?: RequestOptions): Promise<CascadeItem[]>;
}

/** @internal */
export const projects = resource<Projects, "permissions" | "sshKeys" | "delete" | "contents">(
  {
    list: "ListProjects",
    get: "GetProject projectId",
    create: "CreateProject body",
    update: "UpdateProject projectId body",
  },
  (api) => ({
    permissions: projectPermissions(api),
    sshKeys: projectSshKeys(api),
    delete(projectId, options = {}) {
      const { cascade, onStep, within, ...request } = options;
      const send = () => api.call<void>("DeleteProject", { path: { projectId } }, request);
      if (!cascade) return send();
      return toCall(deleteCascade(api.under({ projectId }), projectId, send, { ...request, onStep, within }));
    },
    contents(projectId, options) {
      return contentsOf(api.under({ projectId }), options);
    },
  }),
);

/** Who may use a project. */
export interface ProjectPermissions {
  /** Every user who has a role in the project. (GetProjectPermissions) */
  list(projectId: string, options?: ListOptions): Pager<UserPermission>;

  /** Gives a user a role in the project, or changes it. Name the user by id or e-mail address. (AddProjectPermission) */
  add(projectId: string, body: PermissionBody, options?: RequestOptions): Call<void>;

  /**
   * Takes a user's role in the project away. (RemoveProjectPermission)
   *
   * @throws {ApiError} NOT_FOUND when the user has no such role
   */
  remove(projectId: string, body: PermissionBody, options?: RequestOptions): Call<void>;
}

const projectPermissions = resource<ProjectPermissions>({
  list: "GetProjectPermissions projectId",
  add: "AddProjectPermission projectId body",
  remove: "RemoveProjectPermission projectId body",
});

/** The SSH keys of a project's members: what a machine created with `SSH_KEY_SOURCE_PROJECT` accepts. */
export interface ProjectSshKeys {
  /** The keys of every member of the project. (ListProjectSshKeys) */
  list(projectId: string, options?: ListOptions): Pager<SshKey>;
}

const projectSshKeys = resource<ProjectSshKeys>({ list: "ListProjectSshKeys projectId" });
