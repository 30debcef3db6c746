import { VM_STATE_KINDS } from "@cudo-compute/types";
import { ApiError, ConnectionError, type ErrorCode } from "../../src/errors/index.ts";
import type { Watched } from "../../src/waiting/index.ts";
import { FakeClock } from "./fake-clock.ts";

export interface Vm {
  readonly id: string;
  readonly state: string | null;
}

export type Look = string | Error | null;

export function refusal(code: ErrorCode, retryDelay?: number): ApiError {
  const details = { info: undefined, retryDelay, fields: [], quota: [], preconditions: [], links: [], other: [] };
  return new ApiError("no", { operation: "GetVM", attempts: 1, code, status: 400, details });
}

export const reset = (): ConnectionError =>
  new ConnectionError("reset", { operation: "GetVM", attempts: 3, sent: "unknown" });

/** A VM whose states (or failures to read it) are scripted, one a look; the last one stays. */
export function scriptedVm(script: readonly Look[], extra: Partial<Watched<Vm>> = {}) {
  const clock = new FakeClock();
  const reads: { readonly at: number; readonly deadline: number | undefined }[] = [];
  const warnings: string[] = [];
  const begun = clock.now();
  const vm: Watched<Vm> = {
    name: "VM gpu-1",
    operation: "GetVM",
    async read({ deadline }) {
      const look = script[Math.min(reads.length, script.length - 1)] ?? null;
      reads.push({ at: clock.now() - begun, deadline });
      if (look instanceof Error) throw look;
      return { id: "gpu-1", state: look };
    },
    state: ({ state }) => state,
    kinds: VM_STATE_KINDS,
    within: 600_000,
    clock,
    logger: { warn: (message) => warnings.push(message) },
    random: () => 0,
    ...extra,
  };
  return { vm, clock, reads, warnings };
}
