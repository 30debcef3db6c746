import { problemsOf } from "../pack/check.ts";
import { originOf } from "../pack/origin.ts";
import { type Packed, pack } from "../pack/pack.ts";
import { readTarball } from "../pack/tarball.ts";
import { publicPackages } from "../workspace/public-packages.ts";

/** Packs all packages of a repository; throws when one of them must not be published. */
export async function packChecked(repository: string, destination: string): Promise<Packed[]> {
  const packages = publicPackages(repository).map((pkg) => pack(pkg, destination));
  const problems = await Promise.all(
    packages.map(async ({ pkg, bytes }) => {
      const found = await problemsOf(await readTarball(bytes), originOf(pkg, repository));
      return found.map((problem) => `${pkg.manifest.name}: ${problem}`);
    }),
  );
  if (problems.flat().length > 0) throw new Error(`not to be published:\n${problems.flat().join("\n")}`);
  return packages;
}
