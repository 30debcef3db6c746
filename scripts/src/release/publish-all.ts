import type { Packed } from "../pack/pack.ts";
import type { Npm } from "./npm.ts";

/**
 * Publishes tarballs in the order given, which is that of their dependencies: nobody installs a package whose dependency is not
 * there yet. What is published already is left alone, so that a release that stopped half-way is continued by running it again.
 */
export function publishAll(packages: readonly Packed[], npm: Npm, out: (line: string) => void): void {
  for (const { pkg, file } of packages) {
    const { name, version } = pkg.manifest;
    const there = npm.versions(name).includes(version);
    if (!there) npm.publish(file);
    out(`${there ? "is there" : "published"} ${name}@${version}`);
  }
}
