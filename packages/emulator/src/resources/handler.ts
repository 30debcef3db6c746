import type { OperationId } from "@cudo-compute/types/operations";
import type { operations } from "@cudo-compute/types/paths";
import type { World } from "../world.ts";

/** Who makes a call. */
export interface Caller {
  /** Empty in calls that need no credential. */
  readonly userId: string;
  /** Which credential was shown, such as `api-key/emulator`; never the secret itself. Empty where none was needed. */
  readonly credential: string;
  /** The only projects that the credential leads to. Without it: all in which the user has a role. */
  readonly projectIds?: readonly string[] | undefined;
}

type PathOf<Id extends OperationId> = NonNullable<operations[Id]["parameters"]["path"]>;
type QueryOf<Id extends OperationId> = NonNullable<operations[Id]["parameters"]["query"]>;
type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : object;
type AnswerOf<Id extends OperationId> = operations[Id]["responses"][200]["content"]["application/json"];

/** One call of an operation, decoded and validated. */
export interface Call<Id extends OperationId> {
  readonly world: World;
  readonly caller: Caller;
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** The keys that the body holds, those that are null included: what a PATCH changes. */
  readonly presentKeys: ReadonlySet<string>;
}

/**
 * Serves one operation: changes the world's records and returns the answer, in one go.
 * It must make all its checks before its first change, because nothing is rolled back.
 */
export type Handler<Id extends OperationId> = (call: Call<Id>) => AnswerOf<Id>;

/** The handlers of some operations. */
export type Handlers<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: Handler<Id> };
