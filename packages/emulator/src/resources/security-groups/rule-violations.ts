import { isIP } from "node:net";
import type { FieldViolation } from "../../wire/details.ts";
import type { Schema } from "../../wire/models.ts";

type Rule = Schema<"RuleBody">;
type Protocol = Schema<"RuleProtocol">;

const MAX_PORT = 65_535;
/** How many bits a prefix can have, by version of IP. */
const MAX_BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

const WITH_PORTS: readonly Protocol[] = ["PROTOCOL_TCP", "PROTOCOL_UDP"];
const WITH_ICMP_TYPE: readonly Protocol[] = ["PROTOCOL_ICMP", "PROTOCOL_ICMPv6"];

/** What can be wrong with each field of a rule whose parts have the right form. */
const CHECKS: Readonly<Record<Exclude<keyof Rule, "id">, (rule: Rule) => string | undefined>> = {
  ruleType: ({ ruleType }) =>
    ruleType === "RULE_TYPE_UNKNOWN" ? "must be RULE_TYPE_INBOUND or RULE_TYPE_OUTBOUND" : undefined,
  protocol: ({ protocol }) => (protocol === "PROTOCOL_UNKNOWN" ? "must be a protocol" : undefined),
  ports({ ports, protocol }) {
    if (ports === undefined) return undefined;
    if (!WITH_PORTS.includes(protocol)) return `goes only with ${WITH_PORTS.join(" and ")}`;
    const numbers = ports.split(/[,:]/).map(Number);
    if (numbers.some((port) => port < 1 || port > MAX_PORT)) return `must be from 1 to ${MAX_PORT}`;
    const [first = 0, last = 0] = numbers;
    return ports.includes(":") && first > last ? "must be a range that ascends" : undefined;
  },
  ipRangeCidr: ({ ipRangeCidr }) =>
    ipRangeCidr === undefined || isRange(ipRangeCidr) ? undefined : "must be an address or a range in CIDR notation",
  icmpType: ({ icmpType, protocol }) =>
    icmpType === undefined || WITH_ICMP_TYPE.includes(protocol)
      ? undefined
      : `goes only with ${WITH_ICMP_TYPE.join(" and ")}`,
};

/** Everything that is wrong with the rules of a group. */
export function ruleViolations(rules: readonly Rule[]): FieldViolation[] {
  return rules.flatMap((rule, index) =>
    Object.entries(CHECKS).flatMap(([name, check]) => {
      const description = check(rule);
      return description === undefined ? [] : [{ field: `rules[${index}].${name}`, description }];
    }),
  );
}

function isRange(text: string): boolean {
  const [address = "", bits = "0"] = text.split("/");
  return Number(bits) <= (MAX_BITS[isIP(address)] ?? -1);
}
