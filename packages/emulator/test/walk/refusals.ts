import type { OperationId } from "@cudo-compute/types/operations";
import { putDisk, putNetwork, vmBody } from "../support.ts";
import * as given from "./given.ts";
import { accountIn, all, vm } from "./given.ts";
import type { ValidCall } from "./valid-call.ts";

/** By precondition: what is put in the way of a valid call. */
type Obstacles = Readonly<Record<string, ValidCall>>;

const NO_PAYER: Obstacles = {
  BILLING_ACCOUNT_BLOCKED: { given: accountIn("STATE_SUSPENDED_PAYMENT") },
  BILLING_ACCOUNT_DISABLED: { given: accountIn("STATE_DELETED") },
};

const notStopped: Obstacles = { VM_NOT_STOPPED: { given: vm() } };
const notActive: Obstacles = { VM_NOT_ACTIVE: { given: vm("STOPPED") } };

/** A storage disk of the VM `gpu-1`, which is on its way to STOPPED. */
const attachedAndStopping = all(given.attachedDisk, given.afterwards("stop"));

/** What each operation is refused for, by precondition. The description of the API names them. */
export const REFUSALS: Readonly<Partial<Record<OperationId, Obstacles>>> = {
  CreateProject: NO_PAYER,
  CreateStorageDisk: NO_PAYER,
  CreateNetwork: NO_PAYER,
  CreateVolume: NO_PAYER,
  CreateMachine: NO_PAYER,
  CreateCluster: NO_PAYER,
  CreateVM: {
    ...NO_PAYER,
    BILLING_ACCOUNT_BLOCKED: { given: accountIn("STATE_SUSPENDED_ABUSE") },
    IMAGE_NOT_READY: { given: given.newImage, body: vmBody({ vmId: "gpu-2", bootDiskImageId: "base" }) },
    NETWORK_NOT_READY: {
      given: (at) => putNetwork(at, "net", { state: "CREATING" }),
      body: vmBody({ nics: [{ networkId: "net" }] }),
    },
    DISK_IN_USE: { given: given.attachedDisk, body: vmBody({ vmId: "gpu-2", storageDiskIds: ["data"] }) },
    DISK_NOT_READY: {
      given: (at) => putDisk(at, "data", { diskState: "CREATING" }),
      body: vmBody({ storageDiskIds: ["data"] }),
    },
    DISK_TYPE_INCORRECT: {
      given: (at) => putDisk(at, "data", { diskType: "DISK_TYPE_BOOT" }),
      body: vmBody({ storageDiskIds: ["data"] }),
    },
  },
  StartVM: notStopped,
  ResizeVM: notStopped,
  StopVM: notActive,
  RebootVM: notActive,
  TerminateVM: {
    VM_NOT_READY: { given: all(vm(), given.afterwards("stop")) },
    VM_COMMITTED: { given: vm("ACTIVE", { commitmentTerm: "COMMITMENT_TERM_1_MONTH" }) },
  },
  AttachSecurityGroup: { SECURITY_GROUP_IN_USE: { given: given.attachedGroup } },
  DetachSecurityGroup: { SECURITY_GROUP_NOT_IN_USE: { given: all(vm(), given.securityGroup) } },
  DeleteStorageDisk: { DISK_IN_USE: { given: given.attachedDisk } },
  AttachStorageDisk: {
    DISK_IN_USE: { given: given.attachedDisk },
    DISK_NOT_READY: { given: all(vm(), given.disk({ diskState: "CREATING" })) },
    DISK_TYPE_INCORRECT: { given: given.bootDisk },
    VM_NOT_ACTIVE_OR_STOPPED: { given: all(vm("PENDING"), given.disk()) },
  },
  DetachStorageDisk: { DISK_NOT_IN_USE: { given: given.disk() } },
  ResizeVMDisk: {
    VM_NOT_ACTIVE_OR_STOPPED: { given: attachedAndStopping },
    DISK_NOT_IN_USE: { given: all(vm(), given.disk()) },
  },
  DeletePrivateVMImage: {
    IMAGE_IN_USE: {
      given: all(given.image, async (at) => {
        await given.must(at, "POST", "/v1/projects/demo/vm", vmBody({ vmId: "gpu-2", bootDiskImageId: "base" }));
      }),
    },
  },
};
