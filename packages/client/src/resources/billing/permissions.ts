import type { PermissionBody, UserPermission } from "@cudo-compute/types";
import type { RequestOptions } from "../../options.ts";
import type { ListOptions, Pager } from "../../paging/index.ts";
import type { Call } from "../../transport/call.ts";
import { resource } from "../resource.ts";

/** Who may use a billing account. Roles in projects are given apart. */
export interface BillingPermissions {
  /** Every user who has a role in the billing account. (GetBillingAccountPermissions) */
  list(billingAccountId: string, options?: ListOptions): Pager<UserPermission>;

  /**
   * Gives a user a role in the billing account, or changes it. Name the user by id or e-mail address.
   * (AddBillingAccountPermission)
   */
  add(billingAccountId: string, body: PermissionBody, options?: RequestOptions): Call<void>;

  /**
   * Takes a user's role in the billing account away. (RemoveBillingAccountPermission)
   *
   * @throws {ApiError} NOT_FOUND when the user has no such role
   */
  remove(billingAccountId: string, body: PermissionBody, options?: RequestOptions): Call<void>;
}

/** @internal */
export const billingPermissions = resource<BillingPermissions>({
  list: "GetBillingAccountPermissions billingAccountId",
  add: "AddBillingAccountPermission billingAccountId body",
  remove: "RemoveBillingAccountPermission billingAccountId body",
});
