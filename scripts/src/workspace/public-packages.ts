import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildDependencies, type Manifest, readManifest } from "./manifest.ts";

/** A package that is published. */
export interface PublicPackage {
  /** Its folder's name in packages/. */
  readonly short: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages that are published, each after those that it depends on or is built with. */
export function publicPackages(repository: string): readonly PublicPackage[] {
  const found = readdirSync(join(repository, "packages"))
    .sort()
    .map((short) => ({ short, folder: join(repository, "packages", short) }))
    .map((place) => ({ ...place, manifest: readManifest(place.folder) }))
    .filter(({ manifest }) => manifest.private !== true);
  const byName = new Map(found.map((one) => [one.manifest.name, one]));
  const ordered = new Set<PublicPackage>();
  const visit = (one: PublicPackage, above: readonly string[]) => {
    const { name } = one.manifest;
    if (above.includes(name))
      throw new Error(`packages depend on each other in a circle: ${[...above, name].join(" → ")}`);
    for (const dependency of buildDependencies(one.manifest)) {
      const ours = byName.get(dependency);
      if (ours) visit(ours, [...above, name]);
    }
    ordered.add(one);
  };
  for (const one of found) visit(one, []);
  return [...ordered];
}
