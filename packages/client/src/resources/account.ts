import type { Profile } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { Call } from "../transport/call.ts";
import type { Api } from "./api.ts";

/** The user account that the credential belongs to. */
export class Account {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Who you are to the service: a quick way to see that a credential works. (GetCurrentUser)
   *
   * @throws {ApiError} UNAUTHENTICATED
   */
  get(options?: RequestOptions): Call<Profile> {
    return this.#api.call("GetCurrentUser", {}, options);
  }

  /**
   * Deletes your user account. (DeleteUser)
   *
   * @throws {ApiError} FAILED_PRECONDITION while you still have resources or unpaid invoices
   */
  delete(options?: RequestOptions): Call<void> {
    return this.#api.call("DeleteUser", {}, options);
  }
}
