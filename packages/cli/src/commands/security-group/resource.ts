import type { Rule, SecurityGroup } from "@cudo-compute/client";
import { column, defineResource, firstArg } from "../../kit/index.ts";

/** The security groups of a project. */
export const securityGroup = defineResource<SecurityGroup>({
  noun: ["security group", "security groups"],
  command: "security-group",
  scope: "project",
  columns: [
    column("id"),
    column("data-center", { field: "dataCenterId" }),
    column("rules", { value: ({ rules }) => (rules ?? []).length, show: "number" }),
    column("description"),
  ],
  all: (call) => call.project.securityGroups.list({}, call.options),
  get: (call, id) => call.project.securityGroups.get(id, call.options),
  operations: { list: "ListSecurityGroups", get: "GetSecurityGroup" },
});

/** The columns of a rule. */
export const ruleColumns = [
  column<Rule>("id"),
  column<Rule>("direction", { field: "ruleType", prefix: "RULE_TYPE_", show: "state" }),
  column<Rule>("protocol", { prefix: "PROTOCOL_", show: "state" }),
  column<Rule>("ports"),
  column<Rule>("ip-range", { field: "ipRangeCidr", header: "IP RANGE" }),
  column<Rule>("icmp-type"),
];

/** The rules of the group that the first argument names. */
export const rule = defineResource<Rule>({
  noun: ["rule", "rules"],
  command: "security-group rule",
  scope: "project",
  columns: ruleColumns,
  all: (call) => call.project.securityGroups.rules.list(firstArg(call), call.options),
  operations: { list: "GetSecurityGroup" },
});
