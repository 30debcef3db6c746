import { existsSync, readdirSync } from "node:fs";
import { link, open, readdir, readFile, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { writeTemp } from "./atomic-write.ts";
import { errnoOf } from "./errno.ts";
import { makePrivateDirectory, type PathPolicy } from "./private-directory.ts";

/** How many generations back a file is safe from pruning; see {@link LockDirectory.prune}. */
const KEPT_GENERATIONS = 8;

const LINK_UNSUPPORTED = new Set(["ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EPERM", "EMLINK"]);

/** Options of {@link LockDirectory}. */
export interface LockDirectoryOptions extends PathPolicy {
  /** Replaces `link(2)`, for tests of file systems that have none. */
  readonly link?: typeof link;
}

/**
 * A directory of numbered files, one for each generation of holders. The highest number is the current one. It is never
 * deleted, so that a number is never used twice.
 */
export class LockDirectory {
  readonly path: string;
  readonly #options: LockDirectoryOptions;

  constructor(path: string, options: LockDirectoryOptions) {
    this.path = path;
    this.#options = options;
  }

  /** Makes the directory if need be. */
  async prepare(): Promise<void> {
    await makePrivateDirectory(this.path, this.#options);
  }

  /** The highest number; 0 when there is none. */
  async top(): Promise<number> {
    return highest(await readdir(this.path));
  }

  /**
   * Whether a generation is the highest. At once, so that nothing comes between this check and the rename that follows.
   */
  isTop(generation: number): boolean {
    const top = highest(readdirSync(this.path));
    // A listing may miss a file that is being replaced, which is what a heartbeat does: ask for it by name.
    return top === generation || (top < generation && existsSync(this.#file(generation)));
  }

  /** A generation's content; `undefined` when it has been pruned. */
  async read(generation: number): Promise<string | undefined> {
    try {
      return await readFile(this.#file(generation), "utf8");
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return undefined;
      throw error;
    }
  }

  /** Publishes a new generation, with its content, in one step. @returns `false` when another process was first */
  async publish(generation: number, content: string): Promise<boolean> {
    const file = this.#file(generation);
    const temp = await writeTemp(file, content, { sync: false });
    try {
      await (this.#options.link ?? link)(temp, file);
      return true;
    } catch (error) {
      if (errnoOf(error) === "EEXIST") return false;
      if (LINK_UNSUPPORTED.has(errnoOf(error) ?? "")) return await createExclusively(file, content);
      throw error;
    } finally {
      await unlink(temp).catch(() => {});
    }
  }

  /** Replaces the content of a generation that the caller owns. */
  async rewrite(generation: number, content: string): Promise<void> {
    const temp = await writeTemp(this.#file(generation), content, { sync: false });
    try {
      await rename(temp, this.#file(generation));
    } catch (error) {
      await unlink(temp).catch(() => {});
      throw error;
    }
  }

  /** Takes back a generation that the caller published and that is not the highest. */
  async withdraw(generation: number): Promise<void> {
    await unlink(this.#file(generation)).catch(() => {});
  }

  /**
   * Removes generations that are 8 or more below `generation`. Younger ones stay: listing a directory is not atomic, and
   * a process that misses the highest file must still see one close to it.
   */
  async prune(generation: number): Promise<void> {
    const names = await readdir(this.path).catch(() => []);
    const old = names.map(generationOf).filter((found) => found > 0 && found <= generation - KEPT_GENERATIONS);
    await Promise.all(old.map((found) => unlink(this.#file(found)).catch(() => {})));
  }

  #file(generation: number): string {
    return join(this.path, String(generation));
  }
}

/** Without links the content arrives after the name: whoever reads in between finds an owner it cannot judge, so a live one. */
async function createExclusively(file: string, content: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(content).finally(() => handle.close());
    return true;
  } catch (error) {
    if (errnoOf(error) === "EEXIST") return false;
    throw error;
  }
}

function highest(names: readonly string[]): number {
  return names.reduce((top, name) => Math.max(top, generationOf(name)), 0);
}

function generationOf(name: string): number {
  return /^[1-9]\d{0,14}$/.test(name) ? Number(name) : 0;
}
