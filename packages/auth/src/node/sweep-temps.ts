import { readdir, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Clock } from "../model/clock.ts";
import { TEMP_ENDING } from "./atomic-write.ts";
import { STEM_PATTERN } from "./file-stem.ts";

/** A temporary file that is older than this, in milliseconds, belongs to a process that was killed. */
const ABANDONED_MS = 3_600_000;

const OUR_TEMP = new RegExp(`^(${STEM_PATTERN}|[1-9]|probe).*\\.[0-9a-f]{16}\\${TEMP_ENDING}$`);

/**
 * Removes all temporary files of one file, for its lease's holder: they belong to holders that were killed, or overtaken.
 * This is what keeps out one that was stopped between its last check and its rename: the rename then has nothing to rename.
 * One whose temporary file is younger than this sweep looks who holds the lease after it, and finds us.
 */
export async function dropTemps(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  const own = names.filter((name) => name.startsWith(`${basename(path)}.`) && OUR_TEMP.test(name));
  await Promise.all(own.map((name) => unlink(join(dirname(path), name)).catch(() => {})));
}

/** Removes the temporary files that killed writers left in a directory. Never throws: it is housekeeping. */
export async function sweepTemps(directory: string, clock: Clock): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const sweep = async (name: string) => {
    const path = join(directory, name);
    if (clock.now() - (await stat(path)).mtimeMs > ABANDONED_MS) await unlink(path);
  };
  await Promise.all(names.filter((name) => OUR_TEMP.test(name)).map((name) => sweep(name).catch(() => {})));
}
