import type { CreateSshKeyBody, SshKey } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { Api } from "./api.ts";

/** Your own SSH keys: what a machine created with `SSH_KEY_SOURCE_USER` accepts. */
export class SshKeys {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** Your keys. (ListSshKeys) */
  list(options?: ListOptions): Pager<SshKey> {
    return this.#api.list("ListSshKeys", {}, options);
  }

  /**
   * One key. (GetSshKey)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<SshKey> {
    return this.#api.call("GetSshKey", { path: { id } }, options);
  }

  /** Adds a public key; the service chooses its id. Compare fingerprints to see whether it is there already. (CreateSshKey) */
  create(body: CreateSshKeyBody, options?: RequestOptions): Call<SshKey> {
    return this.#api.call("CreateSshKey", { body }, options);
  }

  /**
   * Deletes a key. New machines no longer accept it. (DeleteSshKey)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void> {
    return this.#api.call("DeleteSshKey", { path: { id } }, options);
  }
}
