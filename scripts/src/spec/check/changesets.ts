import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "../load/git-source.ts";
import { BUMPS, type Bump } from "../update/packages.ts";

/** The bumps that changesets promise which a revision does not have yet: the largest for each package. */
export function promisedBumps(repository: string, base: string): Readonly<Record<string, Bump>> {
  const folder = join(repository, ".changeset");
  const promised: Record<string, Bump> = {};
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".md") || name === "README.md") continue;
    const text = readFileSync(join(folder, name), "utf8");
    if (git(repository, ["show", `${base}:.changeset/${name}`]) === text) continue;
    for (const [pkg, bump] of bumpsIn(text)) {
      const known = promised[pkg];
      if (known === undefined || BUMPS.indexOf(bump) > BUMPS.indexOf(known)) promised[pkg] = bump;
    }
  }
  return promised;
}

/** The packages and bumps of a changeset's front matter. */
export function bumpsIn(text: string): [name: string, bump: Bump][] {
  const [, head = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  return [...head.matchAll(/^["']?([^"'\s:]+)["']?:\s*["']?(patch|minor|major)["']?\s*$/gm)].map(
    ([, name = "", bump]) => [name, bump as Bump],
  );
}
