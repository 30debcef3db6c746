import type { RuleBody, RuleInput } from "@cudo-compute/client";
import { readInput } from "../../kit/body.ts";
import { type Call, CliError, done, firstArg, one, type Result, rows, UsageError } from "../../kit/index.ts";
import { isRecord } from "../../settings/config-file.ts";
import { confirmed } from "../../ui/confirm.ts";
import { diffOf, isChange, isSame, ruleText } from "./diff.ts";
import { ruleColumns } from "./resource.ts";
import type { ruleFlags } from "./spec.ts";

const noun = ["rule", "rules"] as const;

/** Runs `rule add`. A rule that is there already is not added again. */
export async function addRule(call: Call<typeof ruleFlags>): Promise<Result> {
  const { ruleType, protocol, ports, ipRangeCidr, icmpType } = call.flags;
  const wanted: RuleBody = {
    ruleType,
    protocol,
    ...(ports !== undefined && { ports }),
    ...(ipRangeCidr !== undefined && { ipRangeCidr }),
    ...(icmpType !== undefined && { icmpType }),
  };
  const id = firstArg(call);
  const before = await call.project.securityGroups.rules.list(id, call.options).collect();
  tell(call, id, diffOf(before, before.some((rule) => isSame(rule, wanted)) ? before : [...before, wanted]));
  const group = await call.project.securityGroups.rules.add(id, wanted, call.options);
  const added = group.rules.find((rule) => isSame(rule, wanted));
  if (added === undefined) return done(`added a rule to ${id}`, group);
  return one(added, { columns: ruleColumns, brief: true });
}

/** Runs `rule remove`. */
export async function removeRules(call: Call): Promise<Result> {
  const [id = "", ruleId = ""] = call.args;
  const { rules } = call.project.securityGroups;
  const before = await rules.list(id, call.options).collect();
  const gone = before.find((rule) => rule.id === ruleId);
  if (gone === undefined) {
    throw new CliError(`security group '${id}' has no rule '${ruleId}'`, {
      exit: 6,
      code: "NOT_FOUND",
      hint: `cudo security-group rule list ${id}`,
    });
  }
  const diff = diffOf(
    before,
    before.filter((rule) => rule !== gone),
  );
  await agreed(call, id, diff, "Remove it?");
  await rules.remove(id, ruleId, call.options);
  return { kind: "items", items: [{ id: ruleId, result: `removed ${ruleText(gone)}:` }] };
}

/** Runs `rule replace`. */
export async function replaceRules(call: Call): Promise<Result> {
  const id = firstArg(call);
  const wanted = await readRules(call, String(call.flags.fromFile));
  const { rules } = call.project.securityGroups;
  const before = await rules.list(id, call.options).collect();
  const diff = diffOf(before, wanted);
  if (diff.some((line) => line.startsWith("-"))) await agreed(call, id, diff, "Replace the rules?");
  else tell(call, id, diff);
  const group = await rules.replace(id, wanted, call.options);
  return rows(group.rules, { columns: ruleColumns, noun, where: `in security group ${id}` });
}

const headed = (id: string, diff: readonly string[]): string[] => [
  `The rules of ${id}:`,
  ...diff.map((line) => `  ${line}`),
];

/** Shows what changes, also where nobody is asked. */
async function agreed(call: Call, id: string, diff: readonly string[], ask: string): Promise<void> {
  if (call.flags.yes === true) tell(call, id, diff);
  await confirmed(call, { ask, to: "remove rules", show: async () => headed(id, diff) });
}

function tell(call: Pick<Call, "note">, id: string, diff: readonly string[]): void {
  const lines = diff.some(isChange) ? headed(id, diff) : [`the rules of ${id} stay as they are`];
  for (const line of lines) call.note(line);
}

/** Rules from a file: a list of them, or an object with `rules`. @throws UsageError */
async function readRules(call: Pick<Call, "ctx">, path: string): Promise<RuleInput[]> {
  const text = await readInput(call.ctx, path);
  const where = path === "-" ? "stdin" : path;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`--from-file: ${where} is not JSON`);
  }
  const list = isRecord(value) ? value.rules : value;
  if (!Array.isArray(list) || !list.every(isRule)) {
    throw new UsageError(
      `--from-file: ${where} must hold a list of rules`,
      'each as {"ruleType":"RULE_TYPE_INBOUND","protocol":"PROTOCOL_TCP","ports":"22","ipRangeCidr":"0.0.0.0/0"}',
    );
  }
  return list;
}

const isRule = (value: unknown): value is RuleInput =>
  isRecord(value) && typeof value.ruleType === "string" && typeof value.protocol === "string";
