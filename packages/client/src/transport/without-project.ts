import { type OperationId, operations } from "@cudo-compute/types/operations";
import type { Call } from "./call.ts";
import { refuse } from "./refuse.ts";
import type { Transport } from "./transport.ts";

/** Stands in for a transport where no project is given: operations that need one fail and say how to give it. */
export function withoutProject(transport: Transport): Transport {
  const refusal = (operation: OperationId): Call<never> | undefined =>
    operations[operation].path.includes("{projectId}")
      ? refuse(
          operation,
          'a project is needed: use cudo.project("my-project"), give the client a projectId, or set CUDO_PROJECT_ID.',
        )
      : undefined;
  return {
    call: (operation, input, options) => refusal(operation) ?? transport.call(operation, input, options),
    send: (operation, input, options) => refusal(operation) ?? transport.send(operation, input, options),
  };
}
