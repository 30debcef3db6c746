import { mkdir, readdir, readFile } from "node:fs/promises";
import { REGISTRY_ENV } from "./consumer.ts";
import { ROOT, WORK } from "./paths.ts";
import { mustRun } from "./run-process.ts";

/** A packed package: what would be published. */
export interface Packed {
  readonly name: string;
  readonly tarball: string;
  /** Its package.json as published: `workspace:` and `catalog:` are real versions. */
  readonly manifest: Manifest;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Packs every public package. */
export async function packAll(): Promise<readonly Packed[]> {
  const folder = `${WORK}tarballs/`;
  await mkdir(folder, { recursive: true });
  const names = await readdir(`${ROOT}packages`);
  return Promise.all(names.map((name) => pack(`${ROOT}packages/${name}`, folder)));
}

async function pack(directory: string, folder: string): Promise<Packed> {
  // npm would leave `workspace:` and `catalog:` in the manifest; npx brings the pinned pnpm where there is none.
  const { packageManager }: { packageManager: string } = JSON.parse(await readFile(`${ROOT}package.json`, "utf8"));
  const args = ["--yes", packageManager, "pack", "--json", "--pack-destination", folder];
  const env = { ...REGISTRY_ENV, HOME: process.env.HOME ?? "" };
  const answer = await mustRun("npx", args, { cwd: directory, env });
  const { name, filename }: { name: string; filename: string } = JSON.parse(answer);
  const manifest = await mustRun("tar", ["-xzOf", filename, "package/package.json"]);
  return { name, tarball: filename, manifest: JSON.parse(manifest) };
}

/** The tarball's bytes. */
export const bytesOf = ({ tarball }: Packed): Promise<Buffer> => readFile(tarball);
