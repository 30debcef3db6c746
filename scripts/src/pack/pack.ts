import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicPackage } from "../workspace/public-packages.ts";
import { runProgram } from "../workspace/run-program.ts";

/** A package as it would be published. */
export interface Packed {
  readonly pkg: PublicPackage;
  /** The .tgz. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Packs a package as `pnpm pack` does, which writes real versions for `workspace:` and `catalog:`. */
export function pack(pkg: PublicPackage, destination: string): Packed {
  runProgram(pkg.folder, "pnpm", ["pack", "--pack-destination", destination]);
  const { name, version } = pkg.manifest;
  const file = join(destination, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
  return { pkg, file, bytes: readFileSync(file) };
}
