import { randomBytes } from "node:crypto";
import { renameSync } from "node:fs";
import { open, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import type { Clock } from "../model/clock.ts";
import { errnoOf } from "./errno.ts";

/** What temporary files end in. */
export const TEMP_ENDING = ".tmp";

/** Options of {@link writeAtomically}. */
export interface AtomicWriteOptions {
  readonly clock: Clock;
  /** Called right before the rename, with no pause in between: the last chance to throw. */
  readonly beforeRename: () => void;
}

/**
 * Replaces a file so that at every moment either the old content or the new one is there, whole, and readable by its
 * owner only. After a power cut too, where the file system keeps `fsync`'s promise.
 */
export async function writeAtomically(path: string, text: string, options: AtomicWriteOptions): Promise<void> {
  const temp = await writeTemp(path, text, { sync: true });
  try {
    await renamePatiently(temp, path, options);
  } catch (error) {
    await unlink(temp).catch(() => {});
    // Only one who overtook us takes the temporary file away (see `dropTemps`): let the check say so.
    if (errnoOf(error) === "ENOENT") options.beforeRename();
    throw error;
  }
  await syncDirectory(dirname(path));
}

/** Writes a new private file beside `path`. @returns its random name */
export async function writeTemp(path: string, text: string, { sync }: { sync: boolean }): Promise<string> {
  const temp = `${path}.${randomBytes(8).toString("hex")}${TEMP_ENDING}`;
  const handle = await open(temp, "wx", 0o600);
  try {
    await handle.chmod(0o600); // the umask may have taken bits away
    await handle.writeFile(text);
    if (sync) await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => {});
    await unlink(temp).catch(() => {});
    throw error;
  }
  return temp;
}

/** Makes a rename or removal in a directory outlast a power cut, where the system can. */
export async function syncDirectory(path: string): Promise<void> {
  try {
    const handle = await open(path, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows and some network file systems cannot.
  }
}

// Windows: a virus scanner or another reader that holds the file open makes a rename fail for a moment.
const BUSY = new Set(["EPERM", "EACCES", "EBUSY"]);
const PATIENCE = { firstMs: 10, maxMs: 100, totalMs: 2_000 };

async function renamePatiently(from: string, to: string, { clock, beforeRename }: AtomicWriteOptions): Promise<void> {
  const deadline = clock.monotonic() + PATIENCE.totalMs;
  for (let pause = PATIENCE.firstMs; ; pause = Math.min(pause * 2, PATIENCE.maxMs)) {
    try {
      beforeRename();
      return renameSync(from, to);
    } catch (error) {
      const busy = process.platform === "win32" && BUSY.has(errnoOf(error) ?? "");
      if (!busy || clock.monotonic() >= deadline) throw error;
    }
    await clock.sleep(pause);
  }
}
