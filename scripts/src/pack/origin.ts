import { homedir, tmpdir } from "node:os";
import { relative, sep } from "node:path";
import { readManifest } from "../workspace/manifest.ts";
import type { PublicPackage } from "../workspace/public-packages.ts";
import type { Origin } from "./check.ts";

/** Where a package of this machine comes from. */
export function originOf(pkg: PublicPackage, repository: string): Origin {
  return {
    manifest: readManifest(repository),
    directory: relative(repository, pkg.folder).replaceAll(sep, "/"),
    machinePaths: [repository, `${homedir()}${sep}`, `${tmpdir()}${sep}`],
  };
}
