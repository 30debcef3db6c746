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
import type { Api } from "../api.ts";
import { type BillingAccountChanges, withMask } from "./changes.ts";

/** Billing accounts, which pay for projects. Amounts are in US dollars. */
export class BillingAccounts {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The billing accounts that you may see. (ListBillingAccounts) */
  list(options?: ListOptions): Pager<BillingAccount> {
    return this.#api.list("ListBillingAccounts", {}, options);
  }

  /**
   * One billing account, with its credit, limits and spend. (GetBillingAccount)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(billingAccountId: string, options?: RequestOptions): Call<BillingAccount> {
    return this.#api.call("GetBillingAccount", { path: { billingAccountId } }, options);
  }

  /**
   * Makes a billing account. The service chooses its id, so a second call makes a second account: after a failure look at
   * {@link BillingAccounts.list} first. (CreateBillingAccount)
   */
  create(body: CreateBillingAccountBody, options?: RequestOptions): Call<BillingAccount> {
    return this.#api.call("CreateBillingAccount", { body }, options);
  }

  /**
   * Changes the fields that are present, or those that `updateMask` names. (UpdateBillingAccount)
   *
   * @throws {UsageError} when nothing is to be changed
   * @throws {ApiError} NOT_FOUND; INVALID_ARGUMENT
   */
  update(billingAccountId: string, changes: BillingAccountChanges, options?: RequestOptions): Call<BillingAccount> {
    const operation = "UpdateBillingAccount";
    const body = withMask(changes);
    // What the service makes of an empty mask is not known; it might take it for all fields.
    if (body.updateMask !== "") return this.#api.call(operation, { path: { billingAccountId }, body }, options);
    return refuse(operation, "there is nothing to change: give a value, or name the fields to clear in updateMask.");
  }

  /**
   * Deletes a billing account. It can be brought back until its `purgeTime`. (DeleteBillingAccount)
   *
   * @throws {ApiError} FAILED_PRECONDITION while it pays for projects or an invoice is not paid; NOT_FOUND
   */
  delete(billingAccountId: string, options?: RequestOptions): Call<BillingAccount> {
    return this.#api.call("DeleteBillingAccount", { path: { billingAccountId } }, options);
  }

  /**
   * Brings a deleted billing account back. (UndeleteBillingAccount)
   *
   * @throws {ApiError} NOT_FOUND after its `purgeTime`
   */
  undelete(billingAccountId: string, options?: RequestOptions): Call<BillingAccount> {
    return this.#api.call("UndeleteBillingAccount", { path: { billingAccountId } }, options);
  }

  /**
   * A billing account with its customer at Stripe, the payment processor. (GetBillingAccountDetails)
   *
   * @throws {ApiError} NOT_FOUND
   */
  details(billingAccountId: string, options?: RequestOptions): Call<GetBillingAccountDetailsResponse> {
    return this.#api.call("GetBillingAccountDetails", { path: { billingAccountId } }, options);
  }

  /** The projects that a billing account pays for, with the number of resources in each. (ListBillingAccountProjects) */
  projects(billingAccountId: string, options?: ListOptions): Pager<BillingAccountProject> {
    return this.#api.list("ListBillingAccountProjects", { path: { billingAccountId } }, options);
  }
}
