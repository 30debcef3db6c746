import { git } from "../load/git-source.ts";

/**
 * What the spec is compared with: the last release of the types, or where this branch left `main`. Without either, the last
 * commit. Undefined outside of git.
 */
export function baseOf(repository: string): string | undefined {
  const released = git(repository, ["describe", "--tags", "--abbrev=0", "--match", "@cudo-compute/types@*"]);
  const branched = ["origin/main", "main"].map((main) => git(repository, ["merge-base", main, "HEAD"]));
  const head = git(repository, ["rev-parse", "--verify", "--quiet", "HEAD"]);
  return [released, ...branched, head].find((found) => found !== undefined)?.trim();
}
