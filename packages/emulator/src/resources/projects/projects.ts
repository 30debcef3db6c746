import { pageByToken } from "../../paging.ts";
import { GLOBAL } from "../../state/store.ts";
import { failedPrecondition } from "../../wire/rpc-error.ts";
import { requirePayer } from "../billing-accounts/payer.ts";
import type { Handlers } from "../handler.ts";
import { lookUp, lookUpProject, requireFreeId } from "../lookup.ts";
import { presentSshKey } from "../ssh-keys/record.ts";
import { countResources, lookAtResources, presentProject, projectsOf } from "./contents.ts";
import { addPermission, presentPermissions, removePermission } from "./permissions.ts";

type ProjectOperations =
  | "ListProjects"
  | "CreateProject"
  | "GetProject"
  | "UpdateProject"
  | "DeleteProject"
  | "GetProjectPermissions"
  | "AddProjectPermission"
  | "RemoveProjectPermission"
  | "ListProjectSshKeys";

export const projects: Handlers<ProjectOperations> = {
  ListProjects({ world, caller, query }) {
    const { items, meta } = pageByToken(projectsOf(world, caller), ({ id }) => id, query);
    return { projects: items.map((project) => presentProject(world, project)), ...meta };
  },

  CreateProject({ world, caller, body }) {
    requireFreeId(world, "projects", GLOBAL, body.id);
    requirePayer(world, body.billingAccountId);
    const project = { id: body.id, billingAccountId: body.billingAccountId, createBy: caller.userId };
    const { emailAddress } = lookUp(world, "users", GLOBAL, caller.userId);
    world.store.projects.set(GLOBAL, body.id, project);
    world.store.projectPermissions.set(body.id, caller.userId, {
      userId: caller.userId,
      userEmail: emailAddress,
      role: "OWNER",
    });
    return presentProject(world, project);
  },

  GetProject: ({ world, path }) => presentProject(world, lookUpProject(world, path.projectId)),

  UpdateProject({ world, path, body }) {
    const project = lookUpProject(world, path.projectId);
    if (body.billingAccountId !== undefined) {
      requirePayer(world, body.billingAccountId);
      project.billingAccountId = body.billingAccountId;
    }
    return presentProject(world, project);
  },

  DeleteProject({ world, path: { projectId } }) {
    const left = countResources(world, projectId);
    if (left > 0) {
      lookAtResources(world, projectId);
      throw failedPrecondition(`Project ${projectId} is not empty: it holds ${left} resource${left === 1 ? "" : "s"}`);
    }
    world.store.projects.delete(GLOBAL, projectId);
    for (const [userId] of [...world.store.projectPermissions.entries(projectId)]) {
      world.store.projectPermissions.delete(projectId, userId);
    }
    return {};
  },

  GetProjectPermissions: ({ world, path }) => ({
    permissions: presentPermissions(world, world.store.projectPermissions.list(path.projectId)),
  }),

  AddProjectPermission({ world, path, body }) {
    addPermission(world, world.store.projectPermissions, path.projectId, body);
    return {};
  },

  RemoveProjectPermission({ world, path, body }) {
    removePermission(world, world.store.projectPermissions, path.projectId, body);
    return {};
  },

  ListProjectSshKeys: ({ world: { store }, path }) => ({
    sshKeys: store.projectPermissions
      .list(path.projectId)
      .flatMap(({ userId }) => store.sshKeys.list(userId))
      .map(presentSshKey),
  }),
};
