import { chmod, lstat, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errnoOf, permissionError } from "./errno.ts";

/** How strict to be about paths. */
export interface PathPolicy {
  /** Follow symbolic links on the cache path, and judge what they lead to. Otherwise they are refused. @default false */
  readonly followSymlinks?: boolean | undefined;
  /** Refuse a file that others can read, instead of closing it to them with a warning. @default false */
  readonly strictPermissions?: boolean | undefined;
}

/** Makes a directory that only its owner can enter, and its missing parents, whatever the umask is. Then checks it. */
export async function makePrivateDirectory(path: string, policy: PathPolicy): Promise<void> {
  await makeDirectory(path);
  await checkPrivateDirectory(path, policy);
}

/**
 * Checks that nobody else can put files into a directory.
 *
 * @returns `false` when there is no such directory
 * @throws AuthError `store-permission`
 */
export async function checkPrivateDirectory(path: string, { followSymlinks }: PathPolicy): Promise<boolean> {
  try {
    const own = await lstat(path);
    if (own.isSymbolicLink() && !followSymlinks) throw permissionError(path, "is a symbolic link");
    const found = own.isSymbolicLink() ? await stat(path) : own;
    if (!found.isDirectory()) throw permissionError(path, "is not a directory");
    if (process.geteuid === undefined) return true; // Windows: the ACL of the parent rules, modes mean nothing
    if (found.uid !== process.geteuid()) throw permissionError(path, "belongs to another user");
    if (found.mode & 0o022) throw permissionError(path, "can be written by other users", found.mode);
    return true;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return false;
    throw error;
  }
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
    await chmod(path, 0o700); // a umask of 0777 takes the owner's own bits away
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === "EEXIST") return;
    if (errno !== "ENOENT" || dirname(path) === path) throw error;
    await makeDirectory(dirname(path));
    await makeDirectory(path);
  }
}
