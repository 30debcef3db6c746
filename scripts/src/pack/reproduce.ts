import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { cloneRepository } from "../workspace/clone.ts";
import { publicPackages } from "../workspace/public-packages.ts";
import { runProgram } from "../workspace/run-program.ts";
import { type Packed, pack } from "./pack.ts";
import { readTarball } from "./tarball.ts";

/** Builds and packs everything once more, in a clone at another path. */
export function packElsewhere(): Packed[] {
  const clone = cloneRepository("installed");
  try {
    const destination = mkdtempSync(join(clone.folder, "tarballs-"));
    return publicPackages(clone.folder).map((pkg) => {
      runProgram(pkg.folder, "pnpm", ["run", "build"]);
      return pack(pkg, destination);
    });
  } finally {
    clone.remove();
  }
}

/** How two tarballs of one package differ: by file, or else in the archive itself. */
export async function differences(one: Uint8Array, other: Uint8Array): Promise<string[]> {
  if (Buffer.compare(one, other) === 0) return [];
  const [here, there] = [(await readTarball(one)).files, (await readTarball(other)).files];
  const files = [...new Set([...here.keys(), ...there.keys()])].filter((path) => {
    const [a, b] = [here.get(path), there.get(path)];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
  return files.length === 0
    ? ["the archives differ, their files do not"]
    : files.map((path) => `${path}: a second build gives other bytes`);
}
