import { unpack } from "@publint/pack";
import type { Manifest } from "../workspace/manifest.ts";

/** What a packed package holds. */
export interface Tarball {
  readonly manifest: Manifest;
  /** By path inside the package, such as `dist/index.js`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const decoder = new TextDecoder();

/** Reads a .tgz. */
export async function readTarball(bytes: Uint8Array): Promise<Tarball> {
  const { files, rootDir } = await unpack(new Uint8Array(bytes).buffer);
  return tarballOf(new Map(files.map(({ name, data }) => [name.slice(rootDir.length + 1), data])));
}

/** A package of these files. */
export function tarballOf(files: ReadonlyMap<string, Uint8Array>): Tarball {
  const manifest = files.get("package.json");
  if (!manifest) throw new Error("a tarball without package.json");
  return { manifest: JSON.parse(decoder.decode(manifest)), files };
}

export function textOf({ files }: Tarball, path: string): string {
  return decoder.decode(files.get(path));
}

/** The entry points: from the subpath to the file of each condition. */
export function entriesOf({
  exports = {},
}: Manifest): [subpath: string, conditions: Readonly<Record<string, string>>][] {
  return Object.entries(exports).map(([subpath, target]) => [
    subpath,
    typeof target === "string" ? { default: target } : { ...(target as Record<string, string>) },
  ]);
}

/** A file as the tarball names it, from how a manifest names it. */
export const inTarball = (target: string) => target.replace(/^\.\//, "");
