import type { Rule, RuleBody, SecurityGroup } from "@cudo-compute/types";
import { ApiError } from "../errors/api-error.ts";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Api } from "./api.ts";
import type { SecurityGroups } from "./security-groups.ts";

/** A rule to set: a new one, or one as it was read. */
export type RuleInput = RuleBody | Rule;

/** What makes two rules the same. The service gives ids, perhaps new ones when a group is written. */
const PARTS = ["ruleType", "protocol", "ports", "ipRangeCidr", "icmpType"] as const;

/** A rule's content as text; a part that is not set and one that is empty are the same to the service. */
const keyOf = (rule: RuleInput): string => JSON.stringify(PARTS.map((part) => rule[part] || ""));

const keysOf = (rules: readonly RuleInput[] = []): string => JSON.stringify(rules.map(keyOf));

/**
 * The rules of a security group, to change some of them and keep the others.
 *
 * The service can only replace a group as a whole. So a change reads the group, sends all of it back with the change, and reads
 * it once more. The other rules keep their order and are sent with their ids, and the description is kept.
 *
 * When the last look shows other rules than were written, someone else has written the group since, and the change fails with
 * ABORTED: look at the group, and make the change again if it is not there. That is all the service allows to find out. A change
 * that someone else makes between our first look and our write is overwritten, and nobody is told. So make changes to one group
 * one after another, and give several rules to one call. Limits of time and retries count for each of the three calls.
 */
export interface SecurityGroupRules {
  /**
   * The rules of a group, in their order. (GetSecurityGroup, its `rules`)
   *
   * @throws {ApiError} NOT_FOUND when there is no such group
   */
  list(groupId: string, options?: ListOptions): Pager<Rule>;

  /**
   * Adds rules behind the others. A rule that the group has already is not added again, so this can be repeated.
   *
   * @returns The group as it is now, with the ids of all rules.
   * @throws {ApiError} ABORTED when the group was changed at the same time; NOT_FOUND; INVALID_ARGUMENT when a rule makes no
   *   sense
   */
  add(groupId: string, rules: RuleInput | readonly RuleInput[], options?: RequestOptions): Promise<SecurityGroup>;

  /**
   * Removes a rule.
   *
   * @returns The group as it is now.
   * @throws {ApiError} NOT_FOUND when there is no such rule or group; ABORTED when the group was changed at the same time
   */
  remove(groupId: string, ruleId: string, options?: RequestOptions): Promise<SecurityGroup>;

  /**
   * Sets all rules of a group, in this order; an empty list removes them all. The description is kept.
   *
   * @returns The group as it is now, with the ids of all rules.
   * @throws {ApiError} ABORTED when the group was changed at the same time; NOT_FOUND; INVALID_ARGUMENT when a rule makes no
   *   sense
   */
  replace(groupId: string, rules: readonly RuleInput[], options?: RequestOptions): Promise<SecurityGroup>;
}

/** Reads a group, writes it with other rules, and looks whether that is what it holds now. */
async function change(
  groups: SecurityGroups,
  groupId: string,
  options: RequestOptions | undefined,
  edit: (present: readonly Rule[]) => readonly RuleInput[],
): Promise<SecurityGroup> {
  const before = await groups.get(groupId, options);
  const rules = edit(before.rules ?? []);
  if (keysOf(rules) === keysOf(before.rules)) return before;

  const { dataCenterId, description } = before;
  // What the service has answered it also takes, enum values that this version does not know included.
  const body = { dataCenterId, description, rules: [...rules] as RuleBody[] };
  const written = await groups.update(groupId, body, options);
  const after = await groups.get(groupId, options);
  if (keysOf(after.rules) === keysOf(written.rules)) return after;
  throw new ApiError(
    `security group ${groupId} was changed by someone else at the same time: look at its rules, and make the change again if it is not there.`,
    { operation: "UpdateSecurityGroup", code: "ABORTED", status: 409 },
  );
}

/** @internal */
export const securityGroupRules = (api: Api, groups: SecurityGroups): SecurityGroupRules => ({
  list(groupId, options) {
    const paging = { style: "none", items: "rules" } as const;
    return api.list("GetSecurityGroup", { path: { id: groupId } }, options, { paging });
  },
  add: (groupId, rules, options) =>
    change(groups, groupId, options, (present) => {
      const all = new Map<string, RuleInput>();
      for (const rule of [rules].flat()) all.set(keyOf(rule), rule);
      for (const rule of present) all.delete(keyOf(rule));
      return [...present, ...all.values()];
    }),
  remove: (groupId, ruleId, options) =>
    change(groups, groupId, options, (present) => {
      const rest = present.filter((rule) => rule.id !== ruleId);
      if (rest.length < present.length) return rest;
      const init = { operation: "UpdateSecurityGroup", code: "NOT_FOUND", status: 404 } as const;
      throw new ApiError(`security group ${groupId} has no rule ${ruleId}: list its rules to see their ids.`, init);
    }),
  replace: (groupId, rules, options) => change(groups, groupId, options, () => rules),
});
