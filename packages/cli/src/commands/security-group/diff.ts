import type { RuleInput } from "@cudo-compute/client";

const PARTS = ["ruleType", "protocol", "ports", "ipRangeCidr", "icmpType"] as const;

/** What makes two rules the same; the service gives ids, perhaps new ones. */
const keyOf = (rule: RuleInput): string => JSON.stringify(PARTS.map((part) => rule[part] || ""));

/** A rule in one line: `inbound tcp 22 0.0.0.0/0`. */
export function ruleText({ ruleType, protocol, ports, ipRangeCidr, icmpType }: RuleInput): string {
  const words = [
    ruleType.replace("RULE_TYPE_", "").toLowerCase(),
    protocol.replace("PROTOCOL_", "").toLowerCase(),
    ports,
    ipRangeCidr,
    icmpType ? `type ${icmpType}` : "",
  ];
  return words.filter(Boolean).join(" ");
}

/** What a change does to the rules of a group, a line for each: `- ` goes, `+ ` comes, two spaces stay. */
export function diffOf(before: readonly RuleInput[], after: readonly RuleInput[]): string[] {
  const [old, next] = [before, after].map((rules) => new Set(rules.map(keyOf)));
  return [
    ...before.map((rule) => `${next?.has(keyOf(rule)) === true ? " " : "-"} ${ruleText(rule)}`),
    ...after.filter((rule) => old?.has(keyOf(rule)) !== true).map((rule) => `+ ${ruleText(rule)}`),
  ];
}

/** Whether a line of a diff is a change. */
export const isChange = (line: string): boolean => !line.startsWith(" ");

/** Whether two rules say the same. */
export const isSame = (a: RuleInput, b: RuleInput): boolean => keyOf(a) === keyOf(b);
