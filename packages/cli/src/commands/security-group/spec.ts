import type {
  CreateSecurityGroupBody,
  KnownRuleProtocol,
  KnownRuleType,
  UpdateSecurityGroupBody,
} from "@cudo-compute/client";
import {
  choice,
  defineCommand,
  defineCreate,
  defineDelete,
  defineGet,
  defineGroup,
  defineList,
  defineUpdate,
  required,
  text,
  yesFlag,
} from "../../kit/index.ts";
import { idsOf } from "../../kit/resource.ts";
import { dataCenter, dryRun, onlyDataCenter } from "../shared/flags.ts";
import { rule, ruleColumns, securityGroup } from "./resource.ts";

const TYPES = ["RULE_TYPE_INBOUND", "RULE_TYPE_OUTBOUND"] as const satisfies readonly KnownRuleType[];
const PROTOCOLS = [
  "PROTOCOL_ALL",
  "PROTOCOL_TCP",
  "PROTOCOL_UDP",
  "PROTOCOL_ICMP",
  "PROTOCOL_ICMPv6",
  "PROTOCOL_IPSEC",
] as const satisfies readonly KnownRuleProtocol[];

const description = text("what it is for", { field: "description" });
const groupArg = { name: "security-group", brief: "the id of the security group", complete: idsOf(securityGroup) };
const columns = ruleColumns.map(({ name }) => name);

/** The flags of `rule add`. */
export const ruleFlags = {
  ruleType: required(choice("the direction of the traffic", TYPES, { prefix: "RULE_TYPE_" })),
  protocol: required(choice("the protocol", PROTOCOLS, { prefix: "PROTOCOL_", placeholder: "protocol" })),
  ports: text("the ports of TCP and UDP: 80,443 or 1024:2048", { placeholder: "ports" }),
  ipRangeCidr: text("the addresses at the other end", { placeholder: "cidr" }),
  icmpType: text("the ICMP message type, a number", { placeholder: "n" }),
  dryRun,
};

const ruleGroup = defineGroup({
  brief: "The rules of a security group",
  description:
    "The service can only replace a group as a whole: each change reads the rules, shows what changes, and writes all of them.",
  aliases: ["rules"],
  commands: {
    list: defineList(rule, {
      args: [groupArg],
      fetch: (call, page) => call.project.securityGroups.rules.list(call.args[0] ?? "", page),
    }),
    add: defineCommand({
      brief: "add a rule behind the others",
      scope: "project",
      args: [groupArg],
      flags: ruleFlags,
      columns,
      operations: ["UpdateSecurityGroup"],
      examples: [
        "cudo security-group rule add web --rule-type inbound --protocol tcp --ports 80,443 --ip-range-cidr 0.0.0.0/0",
      ],
      run: async (call) => (await import("./rules.ts")).addRule(call),
    }),
    remove: defineCommand({
      brief: "remove a rule",
      scope: "project",
      aliases: ["rm", "delete"],
      args: [groupArg, { name: "rule", brief: "the id of the rule", complete: { ...idsOf(rule), inside: true } }],
      flags: { ...yesFlag, dryRun },
      operations: ["UpdateSecurityGroup"],
      examples: ["cudo security-group rule list web -o ids", "cudo security-group rule remove web rule-id"],
      run: async (call) => (await import("./rules.ts")).removeRules(call),
    }),
    replace: defineCommand({
      brief: "set all rules, from a file",
      scope: "project",
      args: [groupArg],
      flags: {
        fromFile: required(text("a JSON file with a list of rules, - for stdin", { placeholder: "file" })),
        ...yesFlag,
        dryRun,
      },
      columns,
      operations: ["UpdateSecurityGroup"],
      examples: [
        "cudo security-group rule replace web --from-file rules.json",
        "cudo security-group rule list web -o json > rules.json",
      ],
      run: async (call) => (await import("./rules.ts")).replaceRules(call),
    }),
  },
});

export const group = defineGroup({
  brief: "Firewall rules for virtual machines",
  commands: {
    list: defineList(securityGroup, {
      flags: { dataCenter: onlyDataCenter },
      fetch: (call, page) => call.project.securityGroups.list({ dataCenterId: call.flags.dataCenter }, page),
    }),
    get: defineGet(securityGroup),
    create: defineCreate(securityGroup, {
      description: "Rules are added with cudo security-group rule add, or come with --from-file.",
      flags: { dataCenter: required(dataCenter), description },
      send: (call, body: CreateSecurityGroupBody) => call.project.securityGroups.create(body, call.options),
      operations: ["CreateSecurityGroup"],
      examples: ["cudo security-group create web --data-center gb-bournemouth-1 --description 'web servers'"],
    }),
    update: defineUpdate(securityGroup, {
      brief: "change the description of a security group; its rules have commands of their own",
      flags: { description },
      prepare: async (call, body: Partial<UpdateSecurityGroupBody>, id) => {
        if (Object.keys(body).length === 0) return body;
        // What the body leaves out would be emptied, not kept.
        const { dataCenterId, description, rules } = await call.project.securityGroups.get(id, call.options);
        return { dataCenterId, description, rules, ...body } as Partial<UpdateSecurityGroupBody>;
      },
      send: (call, id, body: UpdateSecurityGroupBody) => call.project.securityGroups.update(id, body, call.options),
      operations: ["UpdateSecurityGroup"],
      examples: ["cudo security-group update web --description 'web servers, all regions'"],
    }),
    delete: defineDelete(securityGroup, {
      each: (call, id) => call.project.securityGroups.delete(id, call.options),
      lost: ({ rules }) => `${rules.length} rules; a VM that is left without a group lets all traffic through`,
      operations: ["DeleteSecurityGroup"],
    }),
    rule: ruleGroup,
  },
});
