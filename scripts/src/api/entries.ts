import { join } from "node:path";
import { entriesOf } from "../pack/tarball.ts";
import type { PublicPackage } from "../workspace/public-packages.ts";

/**
 * How much of an entry its report shows: all that its users can reach, only what it exports itself, or only the names of that.
 * What is generated from spec/ is guarded by `pnpm spec:check`, which compares it on the wire.
 */
export type Depth = "reachable" | "exports" | "names";

const DEPTHS: Readonly<Record<string, Depth>> = {
  "@cudo-compute/types": "names",
  "@cudo-compute/types/paths": "names",
  "@cudo-compute/types/operations": "exports",
  "@cudo-compute/validators/models": "names",
  "@cudo-compute/validators/operations": "names",
};

/** A public entry point with declarations. */
export interface Entry {
  /** What users import. */
  readonly specifier: string;
  readonly depth: Depth;
  readonly declarations: string;
  /** The file of its report. */
  readonly report: string;
  readonly pkg: PublicPackage;
}

export const reportsFolder = (pkg: PublicPackage) => join(pkg.folder, "api");

/** The entry points of a package, its main one first. */
export function entryPoints(pkg: PublicPackage): Entry[] {
  return entriesOf(pkg.manifest).flatMap(([subpath, { types }]) => {
    if (types === undefined) return [];
    const specifier = join(pkg.manifest.name, subpath);
    return {
      specifier,
      depth: DEPTHS[specifier] ?? "reachable",
      declarations: join(pkg.folder, types),
      report: join(reportsFolder(pkg), `${subpath === "." ? "index" : subpath.slice(2)}.api.md`),
      pkg,
    };
  });
}
