/** A create of a VM that has no public address, so that any number of them fit into the emulator. */
export function vmBody(vmId: string): object {
  return {
    vmId,
    dataCenterId: "gb-bournemouth-1",
    machineType: "epyc-rome-rtx-a5000",
    bootDiskImageId: "ubuntu-2204",
    vcpus: 16,
    memoryGib: 16,
    gpus: 1,
    nics: [{ assignPublicIp: false }],
  };
}
