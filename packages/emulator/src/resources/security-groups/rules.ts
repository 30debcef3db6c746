import type { Schema } from "../../wire/models.ts";
import { invalidFields } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { ruleViolations } from "./rule-violations.ts";

type Rule = Schema<"Rule">;

/**
 * The rules of a group as they were sent, in the same order. A rule that the group had before keeps its id, a new one
 * gets one; ids that the caller sends do not count.
 * @throws RpcError INVALID_ARGUMENT that names everything that is wrong with any of them
 */
export function planRules({ random }: World, wanted: readonly Schema<"RuleBody">[], known: readonly Rule[]): Rule[] {
  const violations = ruleViolations(wanted);
  if (violations.length > 0) throw invalidFields(violations);
  const left = [...known];
  return wanted.map(({ ruleType, protocol, ports = "", ipRangeCidr = "", icmpType = "" }) => {
    const content = { ruleType, protocol, ports, ipRangeCidr, icmpType };
    const place = left.findIndex((rule) => isSame(rule, content));
    const [same] = place < 0 ? [] : left.splice(place, 1);
    return { id: same?.id ?? random.id(), ...content };
  });
}

const isSame = (a: Omit<Rule, "id">, b: Omit<Rule, "id">): boolean =>
  a.ruleType === b.ruleType &&
  a.protocol === b.protocol &&
  a.ports === b.ports &&
  a.ipRangeCidr === b.ipRangeCidr &&
  a.icmpType === b.icmpType;
