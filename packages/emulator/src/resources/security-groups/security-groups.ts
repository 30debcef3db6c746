import { invalid } from "../../wire/rpc-error.ts";
import { requireDataCenter } from "../catalogue/require-data-center.ts";
import type { Handlers } from "../handler.ts";
import { listPage } from "../listing.ts";
import { lookUp, requireFreeId } from "../lookup.ts";
import { requireQuota } from "../quota.ts";
import { presentSecurityGroup, type SecurityGroupRecord } from "./record.ts";
import { planRules } from "./rules.ts";

type SecurityGroupOperations =
  | "ListSecurityGroups"
  | "CreateSecurityGroup"
  | "GetSecurityGroup"
  | "UpdateSecurityGroup"
  | "DeleteSecurityGroup";

export const securityGroups: Handlers<SecurityGroupOperations> = {
  ListSecurityGroups({ world, path, query }) {
    const { items, meta } = listPage(world, "securityGroups", path.projectId, query);
    return { securityGroups: items.map(presentSecurityGroup), ...meta };
  },

  CreateSecurityGroup({ world, path: { projectId }, body: { id, dataCenterId, description = "", rules = [] } }) {
    requireFreeId(world, "securityGroups", projectId, id);
    requireDataCenter(world, dataCenterId);
    requireQuota(world, projectId, "securityGroups");
    const group: SecurityGroupRecord = {
      id,
      projectId,
      dataCenterId,
      description,
      rules: planRules(world, rules, []),
    };
    world.store.securityGroups.set(projectId, id, group);
    return presentSecurityGroup(group);
  },

  GetSecurityGroup: ({ world, path }) => presentSecurityGroup(lookUp(world, "securityGroups", path.projectId, path.id)),

  UpdateSecurityGroup({ world, path, body: { dataCenterId, description = "", rules } }) {
    const group = lookUp(world, "securityGroups", path.projectId, path.id);
    if (dataCenterId !== undefined && dataCenterId !== group.dataCenterId) {
      throw invalid("dataCenterId", `must be ${group.dataCenterId}: a security group cannot move`);
    }
    group.rules = planRules(world, rules, group.rules);
    group.description = description;
    return presentSecurityGroup(group);
  },

  DeleteSecurityGroup({ world, path: { projectId, id } }) {
    lookUp(world, "securityGroups", projectId, id);
    for (const nic of world.store.vms.list(projectId).flatMap(({ nics }) => nics)) {
      nic.securityGroupIds = nic.securityGroupIds.filter((other) => other !== id);
    }
    world.store.securityGroups.delete(projectId, id);
    return {};
  },
};
