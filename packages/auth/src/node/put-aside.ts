import { renameSync } from "node:fs";
import { readdir, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { AtomicWriteOptions } from "./atomic-write.ts";

/**
 * Renames an unreadable file to `<name>.corrupt-<epoch ms>`, so that a person can look at it. Only the newest is kept.
 *
 * @returns the new path
 */
export async function putAside(path: string, { clock, beforeRename }: AtomicWriteOptions): Promise<string> {
  const prefix = `${basename(path)}.corrupt-`;
  const aside = join(dirname(path), `${prefix}${clock.now()}`);
  beforeRename();
  renameSync(path, aside);
  const older = (await readdir(dirname(path))).filter((name) => name.startsWith(prefix) && name !== basename(aside));
  await Promise.all(older.map((name) => unlink(join(dirname(path), name)).catch(() => {})));
  return aside;
}
