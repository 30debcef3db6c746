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
  // npm would leave `workspace:` and `catalog:` in the manifest; npx brings the pinned pnpm where there is none.
  const { packageManager }: { packageManager: string } = JSON.parse(await readFile(`${ROOT}package.json`, "utf8"));
  const args = ["--recursive", "--filter", "./packages/*", "pack", "--pack-destination", folder];
  const env = { ...REGISTRY_ENV, HOME: process.env.HOME ?? "" };
  await mustRun("npx", ["--yes", packageManager, ...args], { cwd: ROOT, env });
  const names = await readdir(folder);
  return Promise.all(names.sort().map((name) => readPacked(`${folder}${name}`)));
}

async function readPacked(tarball: string): Promise<Packed> {
  const manifest: Manifest = JSON.parse(await mustRun("tar", ["-xzOf", tarball, "package/package.json"]));
  return { name: manifest.name, tarball, manifest };
}

/** The tarball's bytes. */
export const bytesOf = ({ tarball }: Packed): Promise<Buffer> => readFile(tarball);
