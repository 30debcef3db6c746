import type { CreateSshKeyBody, SshKey } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import { resource } from "./resource.ts";

/** Your own SSH keys: what a machine created with `SSH_KEY_SOURCE_USER` accepts. */
export interface SshKeys {
  /** Your keys. (ListSshKeys) */
  list(options?: ListOptions): Pager<SshKey>;

  /**
   * One key. (GetSshKey)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<SshKey>;

  /** Adds a public key; the service chooses its id. Compare fingerprints to see whether it is there already. (CreateSshKey) */
  create(body: CreateSshKeyBody, options?: RequestOptions): Call<SshKey>;

  /**
   * Deletes a key. New machines no longer accept it. (DeleteSshKey)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void>;
}

/** @internal */
export const sshKeys = resource<SshKeys>({
  list: "ListSshKeys",
  get: "GetSshKey id",
  create: "CreateSshKey body",
  delete: "DeleteSshKey id",
});
