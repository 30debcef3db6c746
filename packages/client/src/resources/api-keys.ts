import type { ApiKey, GenerateApiKeyBody } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import { resource } from "./resource.ts";

/** Your API keys. Each lets a program do all that you may do. */
export interface ApiKeys {
  /** Your API keys, without their secrets. (ListApiKeys) */
  list(options?: ListOptions): Pager<ApiKey>;

  /**
   * Makes an API key. Save its `key` now; it is shown this once. (GenerateApiKey)
   *
   * @throws {ApiError} ALREADY_EXISTS
   */
  create(body: GenerateApiKeyBody, options?: RequestOptions): Call<ApiKey>;

  /**
   * Deletes an API key. Programs that use it are refused from then on. (DeleteApiKey)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void>;
}

/** @internal */
export const apiKeys = resource<ApiKeys>({
  list: "ListApiKeys",
  create: "GenerateApiKey body",
  delete: "DeleteApiKey id",
});
