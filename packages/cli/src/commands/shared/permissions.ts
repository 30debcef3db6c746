import type { Pager, PermissionBody, UserPermission } from "@cudo-compute/client";
import {
  type Call,
  column,
  defineCommand,
  defineGroup,
  defineList,
  defineResource,
  done,
  type Scope,
  UsageError,
  yesFlag,
} from "../../kit/index.ts";
import { dryRun, permissionFlags } from "./flags.ts";

/** What the permissions of projects and of billing accounts differ in. */
interface PermissionSpec {
  readonly command: string;
  readonly scope: Scope;
  /** `the project`, for help. */
  readonly of: string;
  readonly list: (call: Call, page: { pageSize?: number; signal: AbortSignal }) => Pager<UserPermission>;
  readonly add: (call: Call, body: PermissionBody) => PromiseLike<unknown>;
  readonly remove: (call: Call, body: PermissionBody) => PromiseLike<unknown>;
  readonly operations: { readonly list: string; readonly add: string; readonly remove: string };
}

/** The `permission` commands: `list`, `add`, `remove`. */
export function permissionGroup({ command, scope, of, list, add, remove, operations }: PermissionSpec) {
  const permission = defineResource<UserPermission>({
    noun: ["permission", "permissions"],
    command,
    scope,
    id: ({ userEmail, userId }) => userEmail || userId,
    columns: [column("user-email"), column("role", { field: "permissionRole", show: "state" }), column("user-id")],
    operations: { list: operations.list },
  });
  return defineGroup({
    brief: `Who may use ${of}`,
    aliases: ["permissions"],
    commands: {
      list: defineList(permission, { fetch: list }),
      add: defineCommand({
        brief: `give a user a role in ${of}, or change it`,
        scope,
        flags: { ...permissionFlags, dryRun },
        operations: [operations.add],
        examples: [`cudo ${command} add --user-email grace@example.com --role viewer`],
        run: async (call) => {
          const body = permissionBody(call.flags);
          await add(call, body);
          return done(`${nameOf(body)} is now ${body.permissionRole.toLowerCase()} of ${of}`, body);
        },
      }),
      remove: defineCommand({
        brief: `take a user's role in ${of} away`,
        scope,
        aliases: ["rm"],
        flags: { ...permissionFlags, ...yesFlag, dryRun },
        operations: [operations.remove],
        examples: [`cudo ${command} remove --user-email grace@example.com --role viewer`],
        run: async (call) => {
          const body = permissionBody(call.flags);
          const { confirmed } = await import("../../ui/confirm.ts");
          const what = `the role ${body.permissionRole.toLowerCase()} of ${nameOf(body)}`;
          await confirmed(call, { ask: `Take ${what} in ${of} away?`, to: "remove permissions" });
          await remove(call, body);
          return done(`removed ${what} in ${of}`, body);
        },
      }),
    },
  });
}

const nameOf = ({ userEmail, userId }: PermissionBody): string => userEmail ?? userId ?? "";

interface PermissionFlags {
  readonly userEmail: string | undefined;
  readonly userId: string | undefined;
  readonly role: PermissionBody["permissionRole"];
}

function permissionBody({ userEmail, userId, role }: PermissionFlags): PermissionBody {
  if ((userEmail === undefined) === (userId === undefined)) {
    throw new UsageError("either --user-email or --user-id is needed: who it is about");
  }
  return { ...(userEmail !== undefined ? { userEmail } : { userId }), permissionRole: role };
}
