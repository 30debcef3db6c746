import { readFile, stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import type { Source } from "./documents.ts";
import { InputError } from "./input-error.ts";
import { SIZE_LIMIT } from "./parse.ts";

/** Where the description that this repository publishes lies, from the repository's root. */
export const OUR_FILES: readonly string[] = ["spec/openapi.yaml", "packages/types/openapi.json"];

/** A document on disk; a folder stands for its `openapi.yaml`. */
export async function fileSource(repository: string, name: string, path: string): Promise<Source> {
  const isFolder = (await stat(path)).isDirectory();
  const root = resolve(isFolder ? `${path}/openapi.yaml` : path);
  return {
    name,
    root,
    ours: OUR_FILES.includes(relative(repository, root).replaceAll("\\", "/")),
    read: (file) => readLimited(file === root ? name : file, file),
    join: (from, to) => resolve(dirname(from), decodeURI(to)),
  };
}

async function readLimited(name: string, path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > SIZE_LIMIT) {
      throw new InputError(name, `has ${Math.round(size / 1e6)} MB, over the limit of ${SIZE_LIMIT / 1e6} MB`);
    }
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(name, `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})`);
  }
}
