import type { ApiKey, GenerateApiKeyBody } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { Api } from "./api.ts";

/** Your API keys. Each lets a program do all that you may do. */
export class ApiKeys {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** Your API keys, without their secrets. (ListApiKeys) */
  list(options?: ListOptions): Pager<ApiKey> {
    return this.#api.list("ListApiKeys", {}, options);
  }

  /**
   * Makes an API key. Save its `key` now; it is shown this once. (GenerateApiKey)
   *
   * @throws {ApiError} ALREADY_EXISTS
   */
  create(body: GenerateApiKeyBody, options?: RequestOptions): Call<ApiKey> {
    return this.#api.call("GenerateApiKey", { body }, options);
  }

  /**
   * Deletes an API key. Programs that use it are refused from then on. (DeleteApiKey)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void> {
    return this.#api.call("DeleteApiKey", { path: { id } }, options);
  }
}
