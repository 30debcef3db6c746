import type { VmPhaseName } from "../../lifecycle/vm-phases.ts";
import type { Schema } from "../../wire/models.ts";

/** A virtual machine. Its state follows from `phase`. */
export interface VmRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  readonly machineType: string;
  vcpus: number;
  memoryGib: number;
  readonly gpus: number;
  phase: VmPhaseName;
  /** Empty once the disk is destroyed, which is a little before the VM is gone. */
  bootDiskId: string;
  /** The storage disks that it has, and those that it gets once it has booted. */
  storageDiskIds: string[];
  readonly image: { readonly id: string; readonly name: string; readonly private: boolean };
  /** None once they are released, together with the disks. */
  readonly nics: NicRecord[];
  sshKeySource: Schema<"SshKeySource">;
  /** One key a line. */
  authorizedSshKeys: string;
  /** Empty for none. It is never shown. */
  password: string;
  readonly startScript: string;
  metadata: Record<string, string>;
  commitmentTerm: Schema<"CommitmentTerm">;
  /** Milliseconds since 1970, as all times of records. */
  commitmentEndTime: number | null;
  expireTime: number | null;
  readonly createBy: string;
  readonly createTime: number;
}

/** A network interface of a VM. */
export interface NicRecord {
  /** Empty on the public network. */
  readonly networkId: string;
  /** Whether it gets an address on the internet. */
  readonly public: boolean;
  securityGroupIds: string[];
  /** In CIDR notation. */
  networkAddress: string;
  /** Both addresses are empty until the VM boots. */
  internalIpAddress: string;
  externalIpAddress: string;
}
