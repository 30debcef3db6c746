import { constants, type Stats } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { MAX_RECORD_LENGTH } from "../store/parse-record.ts";
import { errnoOf, permissionError } from "./errno.ts";
import { checkPrivateDirectory, type PathPolicy } from "./private-directory.ts";

/** What is at a path. */
export type PrivateFile =
  | { readonly kind: "missing" }
  /** Longer than any record: not read. */
  | { readonly kind: "too-long" }
  | { readonly kind: "text"; readonly text: string };

// Absent on Windows, where making links takes a privilege. NONBLOCK: opening a FIFO must not wait for a writer.
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file that must be its owner's alone: a plain file, not a link, with no second name.
 * One that others can read is closed to them, or refused with `strictPermissions`.
 *
 * @param onTightened called after a file was closed to others
 * @throws AuthError `store-permission`
 */
export async function readPrivateFile(path: string, policy: PathPolicy, onTightened: () => void): Promise<PrivateFile> {
  let handle: FileHandle;
  try {
    handle = await open(path, OPEN_FLAGS);
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return { kind: "missing" };
    if (errnoOf(error) === "ELOOP") throw permissionError(path, "is a symbolic link");
    throw error;
  }
  try {
    const stats = await handle.stat();
    checkLeaf(path, stats);
    await closeToOthers(path, handle, stats, policy, onTightened);
    if (stats.size > MAX_RECORD_LENGTH * 2) return { kind: "too-long" };
    return { kind: "text", text: await handle.readFile("utf8") };
  } finally {
    await handle.close();
  }
}

/** The path to read and write: with `followSymlinks` the end of the chain, whose directory must be private as well. */
export async function resolveLeaf(path: string, policy: PathPolicy): Promise<string> {
  if (!policy.followSymlinks) return path;
  try {
    const target = await realpath(path);
    await checkPrivateDirectory(dirname(target), policy);
    return target;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return path;
    throw error;
  }
}

function checkLeaf(path: string, stats: Stats): void {
  if (!stats.isFile()) throw permissionError(path, "is not a plain file");
  // 0 links: another process replaced the file between our open and our stat. What we hold is whole.
  if (stats.nlink > 1) throw permissionError(path, "has a second name (hard link)");
  if (process.geteuid !== undefined && stats.uid !== process.geteuid()) {
    throw permissionError(path, "belongs to another user");
  }
}

async function closeToOthers(
  path: string,
  handle: FileHandle,
  { mode }: Stats,
  { strictPermissions }: PathPolicy,
  onTightened: () => void,
): Promise<void> {
  if (process.geteuid === undefined || (mode & 0o077) === 0) return;
  if (strictPermissions) throw permissionError(path, "can be read by other users", mode);
  await handle.chmod(0o600);
  onTightened();
}
