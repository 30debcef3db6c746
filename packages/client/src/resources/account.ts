import type { Profile } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { Call } from "../transport/call.ts";
import { resource } from "./resource.ts";

/** The user account that the credential belongs to. */
export interface Account {
  /**
   * Who you are to the service: a quick way to see that a credential works. (GetCurrentUser)
   *
   * @throws {ApiError} UNAUTHENTICATED
   */
  get(options?: RequestOptions): Call<Profile>;

  /**
   * Deletes your user account. (DeleteUser)
   *
   * @throws {ApiError} FAILED_PRECONDITION while you still have resources or unpaid invoices
   */
  delete(options?: RequestOptions): Call<void>;
}

/** @internal */
export const account = resource<Account>({ get: "GetCurrentUser", delete: "DeleteUser" });
