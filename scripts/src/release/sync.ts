import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Manifest, readManifest } from "../workspace/manifest.ts";
import { publicPackages } from "../workspace/public-packages.ts";
import { sharedFields } from "../workspace/shared-fields.ts";

const VERSION = /(?<=export const VERSION = ")[^"]*(?=";)/;
/** The heading of a version with nothing under it. */
const EMPTY_RELEASE = /^(## \d\S*)\n+(?=## |(?![\s\S]))/gm;

/**
 * Brings up to date what packages repeat: the version in `src/version.ts`, the fields of the repository's manifest, a word
 * under each version of the changelog. Returns the files that it changed.
 */
export function syncPackages(repository: string): string[] {
  const root = readManifest(repository);
  return publicPackages(repository).flatMap(({ folder, manifest }) => {
    const directory = relative(repository, folder).replaceAll(sep, "/");
    const edits: [name: string, edit: (text: string) => string][] = [
      ["package.json", (text) => withSharedFields(text, root, directory)],
      ["src/version.ts", (text) => text.replace(VERSION, manifest.version)],
      [
        "CHANGELOG.md",
        (text) => text.replace(EMPTY_RELEASE, "$1\n\nNothing new in this package.\n\n").trimEnd().concat("\n"),
      ],
    ];
    return edits.filter(([name, edit]) => edited(join(folder, name), edit)).map(([name]) => `${directory}/${name}`);
  });
}

/** The text as it is, unless a field says something else. */
function withSharedFields(text: string, root: Manifest, directory: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const wanted = { ...manifest, ...sharedFields(root, directory) };
  return isDeepStrictEqual(manifest, wanted) ? text : `${JSON.stringify(wanted, null, 2)}\n`;
}

function edited(file: string, edit: (text: string) => string): boolean {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, "utf8");
  const next = edit(text);
  if (next !== text) writeFileSync(file, next);
  return next !== text;
}
