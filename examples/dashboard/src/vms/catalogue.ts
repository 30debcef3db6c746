import type { CudoCompute, Image } from "@cudo-compute/client";

/** What VMs can be made of. */
export interface Catalogue {
  /** The machine types of each data center, by id. */
  readonly machineTypes: ReadonlyMap<string, readonly string[]>;
  readonly images: readonly Pick<Image, "id" | "displayName">[];
}

/** Reads the catalogue. */
export async function loadCatalogue(cudo: CudoCompute): Promise<Catalogue> {
  const [types, images] = await Promise.all([cudo.machineTypes.list().collect(), cudo.publicImages.list().collect()]);
  const machineTypes = new Map<string, string[]>();
  for (const { dataCenterId, machineType } of types) {
    machineTypes.set(dataCenterId, [...(machineTypes.get(dataCenterId) ?? []), machineType]);
  }
  return { machineTypes, images };
}
