import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Documents, readDocuments } from "./documents.ts";
import { fileSource } from "./file-source.ts";
import { gitSource } from "./git-source.ts";
import { urlSource } from "./url-source.ts";

/** What a command reads with. */
export interface LoadOptions {
  /** The folder of this repository: where git revisions are looked up. */
  readonly repository: string;
  /** What relative paths start from. */
  readonly cwd: string;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Reads a document by what the user called it: a file, a folder with an `openapi.yaml`, an http(s) URL, a git revision of
 * `spec/` (`HEAD~1`), or a file at a revision (`HEAD~1:packages/types/openapi.json`).
 *
 * @throws {InputError} one clear line
 */
export async function load(name: string, { repository, cwd, fetch }: LoadOptions): Promise<Documents> {
  if (/^https?:\/\//i.test(name)) return readDocuments(urlSource(name, fetch));
  const path = resolve(cwd, name);
  if (existsSync(path)) return readDocuments(await fileSource(repository, name, path));
  return readDocuments(gitSource(repository, name));
}
