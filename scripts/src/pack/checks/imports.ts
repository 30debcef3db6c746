import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { runtimeDependencies } from "../../workspace/manifest.ts";
import type { Check } from "../check.ts";
import { entriesOf, inTarball, type Tarball, textOf } from "../tarball.ts";

const CODE = /\.(?:c?js|d\.ts)$/;

/** Every import, of code and of declarations, leads into the tarball or to a declared dependency; no file is there for nothing. */
export const checkImports: Check = (tarball) => {
  const { manifest, files } = tarball;
  const targets = entriesOf(manifest).flatMap(([, conditions]) => Object.values(conditions));
  const declared = [manifest.name, ...runtimeDependencies(manifest)];
  const reached = new Set(
    [...targets, ...Object.values(manifest.bin ?? {})].map(inTarball).filter((path) => CODE.test(path)),
  );
  const problems: string[] = [];
  // A Set hands out what is added while it is walked.
  for (const path of reached) {
    for (const name of importsOf(tarball, path)) {
      const file = name.startsWith(".") ? fileOf(path, name) : undefined;
      if (file !== undefined && files.has(file)) reached.add(file);
      else if (file !== undefined) problems.push(`${path}: imports ${name}, which is not packed`);
      else if (isNodes(name) && path.endsWith(".d.ts") && !declared.includes("@types/node"))
        problems.push(`${path}: imports ${name}, whose types a project may not have`);
      else if (!isNodes(name) && !declared.some((one) => name === one || name.startsWith(`${one}/`)))
        problems.push(`${path}: imports ${name}, which package.json does not depend on`);
    }
  }
  const unreached = [...files.keys()].filter((path) => CODE.test(path) && !reached.has(path));
  return [...problems, ...unreached.map((path) => `${path}: no entry leads to it`)];
};

/** A module of Node, also of a newer one than this. */
const isNodes = (name: string): boolean => name.startsWith("node:") || isBuiltin(name);

function importsOf(tarball: Tarball, path: string): string[] {
  if (!tarball.files.has(path)) return [];
  const text = textOf(tarball, path);
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(text, true, true);
  // Its scanner loses its way in minified lines.
  const dynamic = path.endsWith("js") ? [...text.matchAll(/\bimport\(`([^`$]+)`\)/g)] : [];
  const required = path.endsWith(".cjs") ? [...text.matchAll(/\brequire\("([^"]+)"\)/g)] : [];
  return [
    ...[...importedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName),
    ...[...dynamic, ...required].map(([, name = ""]) => name),
  ];
}

/** The file that a relative import means: declarations import `./x.js` and mean `./x.d.ts`. */
function fileOf(from: string, name: string): string {
  const path = posix.join(posix.dirname(from), name);
  return from.endsWith(".d.ts") ? path.replace(/\.js$/, ".d.ts") : path;
}
