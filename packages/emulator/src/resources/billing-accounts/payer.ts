import { GLOBAL } from "../../state/store.ts";
import type { PreconditionType } from "../../wire/details.ts";
import type { Schema } from "../../wire/models.ts";
import { precondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { lookUp, lookUpProject } from "../lookup.ts";
import { creditAt } from "./balance.ts";
import type { BillingAccountRecord } from "./record.ts";

/** The states in which an account pays for nothing new. */
const REFUSALS: Readonly<Partial<Record<Schema<"BillingAccountState">, PreconditionType>>> = {
  STATE_SUSPENDED_ABUSE: "BILLING_ACCOUNT_BLOCKED",
  STATE_SUSPENDED_PAYMENT: "BILLING_ACCOUNT_BLOCKED",
  STATE_DELETED: "BILLING_ACCOUNT_DISABLED",
};

/**
 * Checks that a billing account exists and pays for new resources.
 * @throws RpcError NOT_FOUND, BILLING_ACCOUNT_BLOCKED or BILLING_ACCOUNT_DISABLED
 */
export function requirePayer(world: World, billingAccountId: string): void {
  const { state } = lookUp(world, "billingAccounts", GLOBAL, billingAccountId);
  const refusal = REFUSALS[state];
  if (refusal === undefined) return;
  throw refused(refusal, billingAccountId, `is ${state} and pays for nothing new`);
}

/**
 * Checks that the billing account of a project pays for new resources, and that a prepaid one has credit. That lack of
 * credit is BILLING_ACCOUNT_BLOCKED is inference.
 * @throws RpcError BILLING_ACCOUNT_BLOCKED or BILLING_ACCOUNT_DISABLED
 */
export function requireProjectPayer(world: World, projectId: string): void {
  const { billingAccountId } = lookUpProject(world, projectId);
  requirePayer(world, billingAccountId);
  const account = lookUp(world, "billingAccounts", GLOBAL, billingAccountId);
  if (account.paymentTerms !== "PAYMENT_TERMS_PREPAID" || creditAt(account, world.clock.now()) > 0) return;
  throw refused("BILLING_ACCOUNT_BLOCKED", billingAccountId, "has no credit left; buy some first");
}

/**
 * Checks that a billing account is not deleted.
 * @throws RpcError BILLING_ACCOUNT_DISABLED
 */
export function requireUsable({ id, state }: BillingAccountRecord): void {
  if (state === "STATE_DELETED") throw refused("BILLING_ACCOUNT_DISABLED", id, "is deleted; undelete it first");
}

const refused = (type: PreconditionType, id: string, why: string) =>
  precondition(type, `billing-account/${id}`, `Billing account ${id} ${why}`);
