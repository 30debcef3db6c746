import type { CreateSecurityGroupBody, SecurityGroup, UpdateSecurityGroupBody } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { DataCenterFilter } from "./data-center-filter.ts";
import { resource } from "./resource.ts";
import { type SecurityGroupRules, securityGroupRules } from "./security-group-rules.ts";

/** The security groups of a project: named sets of firewall rules, free of charge. What they allow takes effect at once. */
export interface SecurityGroups {
  /** The rules of a group, to change without sending all of them. */
  readonly rules: SecurityGroupRules;

  /** The security groups of the project, with their rules. (ListSecurityGroups) */
  list(filter?: DataCenterFilter, options?: ListOptions): Pager<SecurityGroup>;

  /**
   * One security group with its rules. (GetSecurityGroup)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<SecurityGroup>;

  /**
   * Makes a security group, with or without rules. The answer holds the ids of the rules. (CreateSecurityGroup)
   *
   * @throws {ApiError} ALREADY_EXISTS; INVALID_ARGUMENT when a rule makes no sense
   */
  create(body: CreateSecurityGroupBody, options?: RequestOptions): Call<SecurityGroup>;

  /**
   * Replaces a security group: what the body leaves out is emptied, not kept. To change single rules use
   * {@link SecurityGroups.rules}. (UpdateSecurityGroup)
   *
   * @throws {ApiError} NOT_FOUND; INVALID_ARGUMENT when a rule makes no sense
   */
  update(id: string, body: UpdateSecurityGroupBody, options?: RequestOptions): Call<SecurityGroup>;

  /**
   * Deletes a security group and takes it off every VM. A VM that is left without any lets all traffic through.
   * (DeleteSecurityGroup)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void>;
}

/** @internal */
export const securityGroups = resource<SecurityGroups, "rules">(
  {
    list: "ListSecurityGroups query",
    get: "GetSecurityGroup id",
    create: "CreateSecurityGroup body",
    update: "UpdateSecurityGroup id body",
    delete: "DeleteSecurityGroup id",
  },
  (api, self) => ({ rules: securityGroupRules(api, self) }),
);
