import { commitmentEnd } from "../../catalogue/commitments.ts";
import { setExpiry } from "../../lifecycle/vm.ts";
import { requireVmAction } from "../../lifecycle/vm-actions.ts";
import { failedPrecondition, invalid, precondition } from "../../wire/rpc-error.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { Handlers } from "../handler.ts";
import { lookUp } from "../lookup.ts";
import { committed, isCommitted } from "./actions.ts";
import { chosen } from "./create.ts";
import { expiryOf } from "./expiry.ts";
import { requireSecurityGroup } from "./nics.ts";
import { securityGroupIdsOf } from "./present.ts";
import { authorizedKeys } from "./ssh-access.ts";

type SettingOperations =
  | "UpdateVMMetadata"
  | "UpdateVMPassword"
  | "UpdateVMAuthorizedSSHKeys"
  | "UpdateVMExpireTime"
  | "CommitVM"
  | "AttachSecurityGroup"
  | "DetachSecurityGroup";

export const vmSettings: Handlers<SettingOperations> = {
  UpdateVMMetadata({ world, path, body: { metadata = {}, merge = false } }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    vm.metadata = merge ? { ...vm.metadata, ...metadata } : metadata;
    return { metadata: vm.metadata };
  },

  UpdateVMPassword({ world, path, body }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    requireVmAction(vm, "setPassword");
    vm.password = body.password;
    return {};
  },

  UpdateVMAuthorizedSSHKeys({ world, caller, path, body }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    vm.sshKeySource = chosen(body.sshKeySource);
    vm.authorizedSshKeys = authorizedKeys(world, path.projectId, caller.userId, vm.sshKeySource, body.customSshKeys);
    return {};
  },

  UpdateVMExpireTime({ world, path, body }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    const moment = expiryOf(body, world.clock.now());
    if (moment !== null && moment < (vm.commitmentEndTime ?? 0)) throw committed(vm, "deleted");
    setExpiry(world, vm, moment);
    return { expireTime: toTimestamp(moment) };
  },

  CommitVM({ world, path, body: { commitmentTerm } }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    const end = commitmentEnd(world.clock.now(), commitmentTerm);
    if (end === null) throw invalid("commitmentTerm", "must be a term");
    if (isCommitted(world, vm)) throw committed(vm, "committed again");
    if (vm.expireTime !== null && vm.expireTime < end) {
      throw failedPrecondition(`VM ${vm.id} expires before the commitment would end; change its expiry first`);
    }
    vm.commitmentTerm = commitmentTerm;
    vm.commitmentEndTime = end;
    return {};
  },

  AttachSecurityGroup({ world, path, query: { securityGroupId } }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    requireSecurityGroup(world, path.projectId, vm.dataCenterId, securityGroupId, "securityGroupId");
    if (securityGroupIdsOf(vm).includes(securityGroupId)) {
      const message = `Security group ${securityGroupId} is attached to VM ${vm.id} already`;
      throw precondition("SECURITY_GROUP_IN_USE", `security-group/${securityGroupId}`, message);
    }
    for (const nic of vm.nics) nic.securityGroupIds.push(securityGroupId);
    return {};
  },

  DetachSecurityGroup({ world, path, query: { securityGroupId } }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    if (!securityGroupIdsOf(vm).includes(securityGroupId)) {
      const message = `Security group ${securityGroupId} is not attached to VM ${vm.id}`;
      throw precondition("SECURITY_GROUP_NOT_IN_USE", `security-group/${securityGroupId}`, message);
    }
    for (const nic of vm.nics) nic.securityGroupIds = nic.securityGroupIds.filter((id) => id !== securityGroupId);
    return {};
  },
};
