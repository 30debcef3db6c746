import type {
  BillingAccount,
  BillingAccountProject,
  CreateBillingAccountBody,
  GetBillingAccountDetailsResponse,
} from "@cudo-compute/types";
import type { RequestOptions } from "../../options.ts";
import type { ListOptions, Pager } from "../../paging/index.ts";
import type { Call } from "../../transport/call.ts";
import { refuse } from "../../transport/refuse.ts";
import { resource } from "../resource.ts";
import { type BillingAccountChanges, withMask } from "./changes.ts";

/** Billing accounts, which pay for projects. Amounts are in US dollars. */
export interface BillingAccounts {
  /** The billing accounts that you may see. (ListBillingAccounts) */
  list(options?: ListOptions): Pager<BillingAccount>;

  /**
   * One billing account, with its credit, limits and spend. (GetBillingAccount)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(billingAccountId: string, options?: RequestOptions): Call<BillingAccount>;

  /**
   * Makes a billing account. The service chooses its id, so a second call makes a second account: after a failure look at
   * {@link BillingAccounts.list} first. (CreateBillingAccount)
   */
  create(body: CreateBillingAccountBody, options?: RequestOptions): Call<BillingAccount>;

  /**
   * Changes the fields that are present, or those that `updateMask` names. (UpdateBillingAccount)
   *
   * @throws {UsageError} when nothing is to be changed
   * @throws {ApiError} NOT_FOUND; INVALID_ARGUMENT
   */
  update(billingAccountId: string, changes: BillingAccountChanges, options?: RequestOptions): Call<BillingAccount>;

  /**
   * Deletes a billing account. It can be brought back until its `purgeTime`. (DeleteBillingAccount)
   *
   * @throws {ApiError} FAILED_PRECONDITION while it pays for projects or an invoice is not paid; NOT_FOUND
   */
  delete(billingAccountId: string, options?: RequestOptions): Call<BillingAccount>;

  /**
   * Brings a deleted billing account back. (UndeleteBillingAccount)
   *
   * @throws {ApiError} NOT_FOUND after its `purgeTime`
   */
  undelete(billingAccountId: string, options?: RequestOptions): Call<BillingAccount>;

  /**
   * A billing account with its customer at Stripe, the payment processor. (GetBillingAccountDetails)
   *
   * @throws {ApiError} NOT_FOUND
   */
  details(billingAccountId: string, options?: RequestOptions): Call<GetBillingAccountDetailsResponse>;

  /** The projects that a billing account pays for, with the number of resources in each. (ListBillingAccountProjects) */
  projects(billingAccountId: string, options?: ListOptions): Pager<BillingAccountProject>;
}

/** @internal */
export const billingAccounts = resource<BillingAccounts, "update">(
  {
    list: "ListBillingAccounts",
    get: "GetBillingAccount billingAccountId",
    create: "CreateBillingAccount body",
    delete: "DeleteBillingAccount billingAccountId",
    undelete: "UndeleteBillingAccount billingAccountId",
    details: "GetBillingAccountDetails billingAccountId",
    projects: "ListBillingAccountProjects billingAccountId",
  },
  (api) => ({
    update(billingAccountId, changes, options) {
      const operation = "UpdateBillingAccount";
      const body = withMask(changes);
      // What the service makes of an empty mask is not known; it might take it for all fields.
      if (body.updateMask !== "") return api.call(operation, { path: { billingAccountId }, body }, options);
      return refuse(operation, "there is nothing to change: give a value, or name the fields to clear in updateMask.");
    },
  }),
);
