import type { OperationId } from "@cudo-compute/types/operations";
import { vmBody } from "../support.ts";
import { all, attachedDisk, attachedGroup, DATA_CENTER, disk, image, network, securityGroup, vm } from "./given.ts";
import type { ValidCalls } from "./valid-call.ts";

const NET = { id: "net", dataCenterId: DATA_CENTER, ipRange: "10.1.0.0/24" };
const RULE = { ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_TCP", ports: "22", ipRangeCidr: "0.0.0.0/0" };
const GPU_1 = { path: { id: "gpu-1" } } as const;
const DATA = { path: { id: "data" } } as const;
const BASE = { path: { id: "base" } } as const;
const TYPE = { dataCenterId: DATA_CENTER, machineTypeId: "epyc-rome-rtx-a4000" } as const;

/** VMs, disks, images, networks and security groups, and the catalogue that they are chosen from. */
export const COMPUTE_CALLS = {
  ListVMDataCenters: {},
  ListVMGpuModels: {},
  ListVMMachineTypes: {},
  ListVMMachineTypes2: {},
  GetVMMachineType: { path: TYPE },
  ListPublicVMImages: {},

  CreateVM: { body: vmBody({ metadata: { owner: "ada" }, nics: [{ assignPublicIp: true }] }) },
  CountVMs: { given: vm() },
  ListVMs: { given: vm() },
  GetVM: { ...GPU_1, given: vm() },
  ConnectVM: { ...GPU_1, given: vm() },
  MonitorVM: { ...GPU_1, given: vm() },
  StartVM: { ...GPU_1, given: vm("STOPPED") },
  StopVM: { ...GPU_1, given: vm() },
  RebootVM: { ...GPU_1, given: vm() },
  ResizeVM: { ...GPU_1, given: vm("STOPPED"), query: { vcpus: "6" } },
  TerminateVM: { ...GPU_1, given: vm() },
  CommitVM: { ...GPU_1, given: vm(), body: { commitmentTerm: "COMMITMENT_TERM_1_MONTH" } },
  UpdateVMExpireTime: { ...GPU_1, given: vm(), body: { ttl: "3600s" } },
  UpdateVMMetadata: { ...GPU_1, given: vm(), body: { metadata: { owner: "ada" }, merge: true } },
  UpdateVMPassword: { ...GPU_1, given: vm(), body: { password: "Correct-Horse-1" } },
  UpdateVMAuthorizedSSHKeys: { ...GPU_1, given: vm(), body: { sshKeySource: "SSH_KEY_SOURCE_USER" } },
  AttachSecurityGroup: { ...GPU_1, given: all(vm(), securityGroup), query: { securityGroupId: "web" } },
  DetachSecurityGroup: { ...GPU_1, given: attachedGroup, query: { securityGroupId: "web" } },
  ResizeVMDisk: { ...GPU_1, given: attachedDisk, query: { diskId: "data", sizeGib: "200" } },

  ListDisks: { given: disk() },
  CreateStorageDisk: { body: { id: "data", dataCenterId: DATA_CENTER, sizeGib: 10 } },
  GetDisk: { ...DATA, given: disk() },
  DeleteStorageDisk: { ...DATA, given: disk() },
  AttachStorageDisk: { ...DATA, given: all(vm(), disk()), query: { vmId: "gpu-1" } },
  DetachStorageDisk: { ...DATA, given: attachedDisk },

  ListPrivateVMImages: { given: image },
  CreatePrivateVMImage: { given: vm(), query: { id: "base", vmId: "gpu-1" } },
  GetPrivateVMImage: { ...BASE, given: image },
  UpdatePrivateVMImage: { ...BASE, given: image, query: { description: "Drivers" } },
  DeletePrivateVMImage: { ...BASE, given: image },

  ListNetworks: { given: network() },
  CreateNetwork: { body: NET },
  GetNetwork: { path: { id: "net" }, given: network() },
  DeleteNetwork: { path: { id: "net" }, given: network() },
  StartNetwork: { path: { id: "net" }, given: network({ state: "STOPPED", vmState: "STOPPED" }) },
  StopNetwork: { path: { id: "net" }, given: network() },

  ListSecurityGroups: { given: securityGroup },
  CreateSecurityGroup: { body: { id: "web", dataCenterId: DATA_CENTER, description: "Web", rules: [RULE] } },
  GetSecurityGroup: { path: { id: "web" }, given: securityGroup },
  UpdateSecurityGroup: { path: { id: "web" }, given: securityGroup, body: { description: "SSH", rules: [RULE] } },
  DeleteSecurityGroup: { path: { id: "web" }, given: securityGroup },
} satisfies Partial<ValidCalls<OperationId>>;
