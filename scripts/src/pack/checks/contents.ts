import type { Check } from "../check.ts";
import { entriesOf, inTarball, textOf } from "../tarball.ts";

const REQUIRED = ["LICENSE", "README.md"];
const NEVER_RELEASED = "0.0.0";

/** Besides what `exports` names. Everything that is not here stays out: tests, sources, source maps, settings of tools. */
const ALLOWED = [
  /^package\.json$/,
  /^LICENSE$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^bin\/[\w-]+\.c?js$/,
  /^man\/[\w.-]+\.1$/,
  /^dist\/THIRD-PARTY-NOTICES\.md$/,
  /^dist\/.+\.(?:c?js|d\.ts)$/,
];
const TESTS = /(?:^|\/)(?:tests?|__tests__|__snapshots__|fixtures)\/|\.(?:test|spec|snap)\./;

export const checkContents: Check = (tarball) => {
  const { manifest, files } = tarball;
  const named = new Set(entriesOf(manifest).flatMap(([, conditions]) => Object.values(conditions).map(inTarball)));
  const allowed = (path: string) => named.has(path) || (ALLOWED.some((one) => one.test(path)) && !TESTS.test(path));
  return [
    ...REQUIRED.filter((path) => !files.has(path)).map((path) => `${path}: is missing`),
    ...[...files.keys()].filter((path) => !allowed(path)).map((path) => `${path}: has no business in a package`),
    ...changelogProblems(manifest.version, files.has("CHANGELOG.md") ? textOf(tarball, "CHANGELOG.md") : undefined),
  ];
};

function changelogProblems(version: string, changelog: string | undefined): string[] {
  if (version === NEVER_RELEASED) return [];
  if (changelog === undefined) return ["CHANGELOG.md: is missing"];
  return changelog.split("\n").includes(`## ${version}`) ? [] : [`CHANGELOG.md: says nothing about ${version}`];
}
