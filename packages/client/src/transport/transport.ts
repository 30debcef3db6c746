import type { OperationId } from "@cudo-compute/types/operations";
import type { RequestOptions } from "../options.ts";
import type { Call, ResponseMeta } from "./call.ts";

/** The parts of a request. Query values are strings, numbers, booleans or arrays of them; `undefined` is left out. */
export interface Input {
  /** Path parameters that all calls of a resource share. They win over `path`, where an object of the service may name a project. */
  readonly parents?: Readonly<Record<string, string>> | undefined;
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: object | undefined;
  readonly body?: object | undefined;
}

/** A decoded answer with what came along. */
export interface Answer<T> {
  readonly data: T;
  readonly meta: ResponseMeta;
}

/** Sends operations. Resources know nothing below this line. */
export interface Transport {
  /**
   * Sends an operation and unwraps its resource as the operation table says (`{ vm: … }` becomes the VM, `{}` becomes `undefined`
   * where the operation returns Empty).
   */
  call<T>(operation: OperationId, input: Input, options?: RequestOptions): Call<T>;
  /** The whole decoded body, nothing unwrapped; pagers read their page information from it. */
  send<T>(operation: OperationId, input: Input, options?: RequestOptions): Promise<Answer<T>>;
}
