import { toDecimal } from "../../catalogue/money.ts";
import { pageByToken } from "../../paging.ts";
import { GLOBAL } from "../../state/store.ts";
import { failedPrecondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import type { Handlers } from "../handler.ts";
import { outstandingOf } from "../invoices/collect.ts";
import { lookUp } from "../lookup.ts";
import { countResources } from "../projects/contents.ts";
import { addPermission, presentPermissions, removePermission } from "../projects/permissions.ts";
import { newBillingAccount } from "./new.ts";
import { requireUsable } from "./payer.ts";
import { billingAddressOf, taxIdOf } from "./payer-details.ts";
import { accountsOf, presentBillingAccount } from "./present.ts";
import { softDelete, undelete } from "./purge.ts";
import type { BillingAccountRecord } from "./record.ts";
import { updateAccount } from "./update.ts";

type BillingAccountOperations =
  | "ListBillingAccounts"
  | "CreateBillingAccount"
  | "GetBillingAccount"
  | "UpdateBillingAccount"
  | "DeleteBillingAccount"
  | "UndeleteBillingAccount"
  | "GetBillingAccountDetails"
  | "ListBillingAccountProjects"
  | "GetBillingAccountPermissions"
  | "AddBillingAccountPermission"
  | "RemoveBillingAccountPermission";

const find = (world: World, billingAccountId: string): BillingAccountRecord =>
  lookUp(world, "billingAccounts", GLOBAL, billingAccountId);

export const billingAccounts: Handlers<BillingAccountOperations> = {
  ListBillingAccounts({ world, caller, query }) {
    const { items, meta } = pageByToken(accountsOf(world, caller), ({ id }) => id, query);
    return { billingAccounts: items.map((account) => presentBillingAccount(world, account)), ...meta };
  },

  CreateBillingAccount({ world, caller: { userId }, body }) {
    const account = newBillingAccount(world, userId, {
      displayName: body.displayName,
      email: body.email,
      invoiceName: body.invoiceName ?? "",
      billingAddress: billingAddressOf(body.billingAddress),
      taxId: taxIdOf(world, body.taxId),
    });
    const { emailAddress: userEmail } = lookUp(world, "users", GLOBAL, userId);
    world.store.billingAccounts.set(GLOBAL, account.id, account);
    world.store.billingPermissions.set(account.id, userId, { userId, userEmail, role: "OWNER" });
    return presentBillingAccount(world, account);
  },

  GetBillingAccount: ({ world, path }) => presentBillingAccount(world, find(world, path.billingAccountId)),

  UpdateBillingAccount({ world, path, body }) {
    const account = find(world, path.billingAccountId);
    requireUsable(account);
    updateAccount(world, account, body);
    return presentBillingAccount(world, account);
  },

  DeleteBillingAccount({ world, path: { billingAccountId } }) {
    const account = find(world, billingAccountId);
    requireUnused(world, account);
    if (account.state !== "STATE_DELETED") softDelete(world, account, world.clock.now());
    return presentBillingAccount(world, account);
  },

  UndeleteBillingAccount({ world, path }) {
    const account = find(world, path.billingAccountId);
    if (account.state === "STATE_DELETED") undelete(world, account);
    return presentBillingAccount(world, account);
  },

  GetBillingAccountDetails({ world, path }) {
    const account = find(world, path.billingAccountId);
    const { stripeRef: id, invoiceName, displayName, email } = account;
    return {
      billingAccount: presentBillingAccount(world, account),
      stripeCustomer: { id, name: invoiceName || displayName, email, balance: toDecimal(0) },
    };
  },

  ListBillingAccountProjects: ({ world, path }) => ({
    projects: projectsOn(world, path.billingAccountId).map(({ id }) => ({
      id,
      resourceCount: countResources(world, id),
    })),
  }),

  GetBillingAccountPermissions: ({ world, path }) => ({
    permissions: presentPermissions(world, world.store.billingPermissions.list(path.billingAccountId)),
  }),

  AddBillingAccountPermission({ world, path, body }) {
    addPermission(world, world.store.billingPermissions, path.billingAccountId, body);
    return {};
  },

  RemoveBillingAccountPermission({ world, path, body }) {
    removePermission(world, world.store.billingPermissions, path.billingAccountId, body);
    return {};
  },
};

/** The projects that a billing account pays for. */
const projectsOn = ({ store }: World, billingAccountId: string) =>
  store.projects.list(GLOBAL).filter((project) => project.billingAccountId === billingAccountId);

/**
 * Checks that a billing account may be deleted.
 * @throws RpcError FAILED_PRECONDITION
 */
function requireUnused(world: World, { id }: BillingAccountRecord): void {
  const linked = projectsOn(world, id).map((project) => project.id);
  if (linked.length > 0) {
    throw failedPrecondition(
      `Billing account ${id} pays for projects: ${linked.join(", ")}; move or delete them first`,
    );
  }
  if (outstandingOf(world, id).length > 0) {
    throw failedPrecondition(`Billing account ${id} has outstanding invoices, which must be paid first`);
  }
}
