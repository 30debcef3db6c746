import { invalid } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";

/**
 * Checks that an operating system is on offer.
 * @throws RpcError INVALID_ARGUMENT
 */
export function requireOperatingSystem({ catalogue }: World, os: string): void {
  if (catalogue.operatingSystems.some(({ id }) => id === os)) return;
  throw invalid("os", `must be one of ${catalogue.operatingSystems.map(({ id }) => id).join(", ")}`);
}
