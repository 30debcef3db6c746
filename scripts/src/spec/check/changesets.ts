import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publicPackages } from "../../workspace/public-packages.ts";
import { git } from "../load/git-source.ts";
import { BUMPS, type Bump } from "../update/packages.ts";

/**
 * The bumps that users are told of and which a revision does not have yet: the largest for each package. Changesets promise
 * them; in a release they are gone, and the versions have grown instead.
 */
export function promisedBumps(repository: string, base: string): Readonly<Record<string, Bump>> {
  const promised: Record<string, Bump> = {};
  for (const [pkg, bump] of [...changesetBumps(repository, base), ...versionBumps(repository, base)]) {
    const known = promised[pkg];
    if (known === undefined || BUMPS.indexOf(bump) > BUMPS.indexOf(known)) promised[pkg] = bump;
  }
  return promised;
}

function changesetBumps(repository: string, base: string): [name: string, bump: Bump][] {
  const folder = join(repository, ".changeset");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const)
    .filter(([name, text]) => git(repository, ["show", `${base}:.changeset/${name}`]) !== text)
    .flatMap(([, text]) => bumpsIn(text));
}

function versionBumps(repository: string, base: string): [name: string, bump: Bump][] {
  return publicPackages(repository).flatMap(({ short, manifest: { name, version } }) => {
    const old = git(repository, ["show", `${base}:packages/${short}/package.json`]);
    const bump = old === undefined ? undefined : bumpBetween(JSON.parse(old).version, version);
    return bump === undefined ? [] : [[name, bump]];
  });
}

/** The bump that leads from one version to another; undefined when they are the same. */
export function bumpBetween(old: string, now: string): Bump | undefined {
  const [before, after] = [old, now].map((version) => version.split(/[.+-]/));
  const at = [0, 1, 2].find((index) => before?.[index] !== after?.[index]);
  return at === undefined ? undefined : BUMPS.toReversed()[at];
}

/** The packages and bumps of a changeset's front matter. */
export function bumpsIn(text: string): [name: string, bump: Bump][] {
  const [, head = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  return [...head.matchAll(/^["']?([^"'\s:]+)["']?:\s*["']?(patch|minor|major)["']?\s*$/gm)].map(
    ([, name = "", bump]) => [name, bump as Bump],
  );
}
