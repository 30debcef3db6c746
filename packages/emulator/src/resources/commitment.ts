import { commitmentEnd } from "../catalogue/commitments.ts";
import type { Schema } from "../wire/models.ts";
import { failedPrecondition } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";

/** What a record keeps of a commitment. */
export interface Committed {
  readonly id: string;
  commitmentTerm: Schema<"CommitmentTerm">;
  /** Milliseconds since 1970; null without a commitment. */
  commitmentEndTime: number | null;
}

/**
 * Checks that no commitment is in the way of a change.
 * @param change how the change reads after "cannot be"
 * @throws RpcError FAILED_PRECONDITION; only that of VMs has a type
 */
export function requireUncommitted({ clock }: World, noun: string, record: Committed, change: string): void {
  const { commitmentEndTime: end } = record;
  if (end === null || end <= clock.now()) return;
  throw failedPrecondition(
    `The ${noun} ${record.id} is committed until ${new Date(end).toISOString()} and cannot be ${change} before`,
  );
}

/**
 * Changes the term, to begin now. The term that it has already is no change.
 * @throws RpcError FAILED_PRECONDITION while the present commitment lasts
 */
export function commit(world: World, noun: string, record: Committed, term: Committed["commitmentTerm"]): void {
  if (term === record.commitmentTerm) return;
  requireUncommitted(world, noun, record, "committed differently");
  record.commitmentTerm = term;
  record.commitmentEndTime = commitmentEnd(world.clock.now(), term);
}
