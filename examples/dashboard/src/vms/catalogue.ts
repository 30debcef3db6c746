import type { CudoCompute, Image, VMMachineType } from "@cudo-compute/client";

/** What VMs can be made of. */
export interface Catalogue {
  /** The machine types, by the id of the data center. */
  readonly machineTypes: ReadonlyMap<string, readonly VMMachineType[]>;
  readonly images: readonly Pick<Image, "id" | "displayName" | "sizeGib">[];
}

/** Reads the catalogue. */
export async function loadCatalogue(cudo: CudoCompute): Promise<Catalogue> {
  const [types, images] = await Promise.all([cudo.machineTypes.list().collect(), cudo.publicImages.list().collect()]);
  const machineTypes = new Map<string, VMMachineType[]>();
  for (const type of types) {
    machineTypes.set(type.dataCenterId, [...(machineTypes.get(type.dataCenterId) ?? []), type]);
  }
  return { machineTypes, images };
}
