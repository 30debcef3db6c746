import type { Manifest } from "../workspace/manifest.ts";
import { runAttw } from "./checks/attw.ts";
import { checkBundled } from "./checks/bundled.ts";
import { checkContents } from "./checks/contents.ts";
import { checkExports } from "./checks/exports.ts";
import { checkImports } from "./checks/imports.ts";
import { checkLeaks } from "./checks/leaks.ts";
import { checkManifest } from "./checks/manifest.ts";
import { runPublint } from "./checks/publint.ts";
import type { Tarball } from "./tarball.ts";

/** The repository that a package comes from. */
export interface Origin {
  /** Of the whole repository. */
  readonly manifest: Manifest;
  /** The package's folder, such as `packages/client`. */
  readonly directory: string;
  /** Paths of this machine, which no file may hold. */
  readonly machinePaths: readonly string[];
}

/** Something that must not be published like this; a line. */
export type Check = (tarball: Tarball, origin: Origin) => readonly string[] | Promise<readonly string[]>;

const CHECKS: readonly Check[] = [
  checkManifest,
  checkExports,
  checkContents,
  checkImports,
  checkLeaks,
  checkBundled,
  runPublint,
  runAttw,
];

/** All that is wrong with a tarball. */
export async function problemsOf(tarball: Tarball, origin: Origin): Promise<string[]> {
  const found = await Promise.all(CHECKS.map((check) => check(tarball, origin)));
  return found.flat();
}
