import type { PermissionBody, UserPermission } from "@cudo-compute/types";
import type { RequestOptions } from "../../options.ts";
import type { ListOptions, Pager } from "../../paging/index.ts";
import type { Call } from "../../transport/call.ts";
import type { Api } from "../api.ts";

/** Who may use a billing account. Roles in projects are given apart. */
export class BillingPermissions {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** Every user who has a role in the billing account. (GetBillingAccountPermissions) */
  list(billingAccountId: string, options?: ListOptions): Pager<UserPermission> {
    return this.#api.list("GetBillingAccountPermissions", { path: { billingAccountId } }, options);
  }

  /**
   * Gives a user a role in the billing account, or changes it. Name the user by id or e-mail address.
   * (AddBillingAccountPermission)
   */
  add(billingAccountId: string, body: PermissionBody, options?: RequestOptions): Call<void> {
    return this.#api.call("AddBillingAccountPermission", { path: { billingAccountId }, body }, options);
  }

  /**
   * Takes a user's role in the billing account away. (RemoveBillingAccountPermission)
   *
   * @throws {ApiError} NOT_FOUND when the user has no such role
   */
  remove(billingAccountId: string, body: PermissionBody, options?: RequestOptions): Call<void> {
    return this.#api.call("RemoveBillingAccountPermission", { path: { billingAccountId }, body }, options);
  }
}
