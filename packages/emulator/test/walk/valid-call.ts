import type { OperationId } from "@cudo-compute/types/operations";
import type { EmulatorOptions } from "../../src/options.ts";
import type { Desk } from "../support.ts";
import type { Given, Params } from "./given.ts";

/** A call that succeeds, and what it needs beforehand. */
export interface ValidCall {
  readonly options?: EmulatorOptions;
  readonly given?: Given;
  /** Parameters of the path beside those that `given` tells. The project and the billing account are known. */
  readonly path?: Params;
  readonly query?: Params | ((at: Desk) => Params);
  readonly body?: object | ((at: Desk) => object);
}

/** The valid calls of some operations. */
export type ValidCalls<Ids extends OperationId = OperationId> = Readonly<Record<Ids, ValidCall>>;
