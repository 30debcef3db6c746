import type { CreateProjectBody, Project, UpdateProjectBody } from "@cudo-compute/client";
import {
  column,
  defineCommand,
  defineCreate,
  defineGet,
  defineGroup,
  defineList,
  defineResource,
  defineUpdate,
  duration,
  toggle,
  yesFlag,
} from "../../kit/index.ts";
import { idsOf } from "../../kit/resource.ts";
import { dryRun } from "../shared/flags.ts";
import { permissionGroup } from "../shared/permissions.ts";
import { sshKeyColumns } from "../ssh-key/spec.ts";

/** The projects that you may see. */
export const project = defineResource<Project>({
  noun: ["project", "projects"],
  command: "project",
  scope: "account",
  columns: [
    column("id"),
    column("billing-account", { field: "billingAccountId" }),
    column("resources", { field: "resourceCount", show: "number" }),
    column("created-by", { field: "createBy", wide: true }),
  ],
  all: (call) => call.api.projects.list(call.options),
  get: (call, id) => call.api.projects.get(id, call.options),
  operations: { list: "ListProjects", get: "GetProject" },
});

/** The keys of a project's members. */
const memberKey = defineResource({
  noun: ["SSH key", "SSH keys"],
  command: "project ssh-keys",
  scope: "project",
  columns: sshKeyColumns,
  operations: { list: "ListProjectSshKeys" },
});

/** The flags of `project delete`. */
export const deleteFlags = {
  cascade: toggle("delete everything in it first"),
  waitTimeout: duration("the longest time that --cascade may take, 1h by default"),
  ...yesFlag,
  dryRun,
};

export const group = defineGroup({
  brief: "Projects, which hold every other resource",
  commands: {
    list: defineList(project, { fetch: (call, page) => call.api.projects.list(page) }),
    get: defineGet(project),
    create: defineCreate(project, {
      description: "The project is paid by --billing-account, or by that of the settings.",
      prepare: (call, body: Partial<CreateProjectBody>) => ({
        ...body,
        billingAccountId: body.billingAccountId ?? call.billingAccountId,
      }),
      send: (call, body: CreateProjectBody) => call.api.projects.create(body, call.options),
      operations: ["CreateProject"],
      examples: ["cudo project create ml-prod --billing-account my-account"],
    }),
    update: defineUpdate(project, {
      brief: "let another billing account pay for a project: --billing-account ID",
      prepare: ({ global }, body: Partial<UpdateProjectBody>) =>
        // Only what was asked for here: a default must not move a project.
        global.billingAccount === undefined ? body : { ...body, billingAccountId: global.billingAccount },
      send: (call, id, body: UpdateProjectBody) => call.api.projects.update(id, body, call.options),
      operations: ["UpdateProject"],
      examples: ["cudo project update ml-prod --billing-account other-account"],
    }),
    delete: defineCommand({
      brief: "delete a project; with --cascade everything in it too",
      description:
        "With --cascade it shows all that will be lost, and asks. One that was cut short goes on when it is done again.",
      scope: "account",
      aliases: ["rm"],
      args: [{ name: "project", brief: "the id of the project", complete: idsOf(project) }],
      flags: deleteFlags,
      operations: ["DeleteProject"],
      examples: ["cudo project delete ml-prod --cascade", "cudo project delete ml-prod --cascade --dry-run"],
      run: async (call) => (await import("./delete.ts")).deleteProject(call),
    }),
    permission: permissionGroup({
      command: "project permission",
      scope: "project",
      of: "the project",
      list: (call, page) => call.api.projects.permissions.list(call.projectId, page),
      add: (call, body) => call.api.projects.permissions.add(call.projectId, body, call.options),
      remove: (call, body) => call.api.projects.permissions.remove(call.projectId, body, call.options),
      operations: { list: "GetProjectPermissions", add: "AddProjectPermission", remove: "RemoveProjectPermission" },
    }),
    "ssh-keys": defineList(memberKey, {
      brief: "list the SSH keys of the project's members",
      fetch: (call, page) => call.api.projects.sshKeys.list(call.projectId, page),
    }),
  },
});
