import { randomBytes } from "node:crypto";
import { accessSync, constants, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { readSaved } from "./saved.ts";
import type { WorldSnapshot } from "./snapshot.ts";
import { StateError } from "./state-error.ts";

/** Real milliseconds between a change and the write that holds it, and so the most that an abrupt end can lose. */
const WRITE_DELAY = 100;

/** A file that follows a state. It is always a whole state: a new one is written beside it and put in its place. */
export class StateFile {
  readonly #path: string;
  readonly #render: () => string;
  #timer: NodeJS.Timeout | undefined;
  #changed = false;
  #writing: Promise<void> = Promise.resolve();
  #failure: unknown;

  /** @param render the state as text, at the moment of the call */
  constructor(path: string, render: () => string) {
    this.#path = resolve(path);
    this.#render = render;
  }

  /**
   * Reads the state that the file holds, if there is a file.
   * @throws StateError where it cannot be read or used, or where no file can be made
   */
  load(): WorldSnapshot | undefined {
    try {
      const snapshot = readSaved(parse(readFileSync(this.#path, "utf8")));
      this.#requireWritableFolder();
      this.#sweep();
      return snapshot;
    } catch (error) {
      if (!isMissing(error)) throw this.#refusal(error);
    }
    try {
      this.#requireWritableFolder();
    } catch (error) {
      throw this.#refusal(error);
    }
    return undefined;
  }

  /** The state has changed: writes it soon. */
  touch(): void {
    this.#changed = true;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // What fails here is told by the next flush.
      this.flush().catch(() => {});
    }, WRITE_DELAY);
  }

  /**
   * Writes what has changed, now.
   * @throws StateError if that fails, or if an earlier write failed and nothing was written since
   */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#writeChanges());
    await this.#writing;
    if (this.#failure !== undefined) throw this.#refusal(this.#failure);
  }

  async #writeChanges(): Promise<void> {
    if (!this.#changed) return;
    this.#changed = false;
    try {
      await replaceFile(this.#path, this.#render());
      this.#failure = undefined;
    } catch (error) {
      this.#changed = true;
      this.#failure = error;
    }
  }

  #requireWritableFolder(): void {
    const folder = dirname(this.#path);
    if (!statSync(folder).isDirectory()) throw new StateError(`${folder} is not a folder`);
    accessSync(folder, constants.W_OK);
  }

  /** Takes away what writes that were killed left behind. */
  #sweep(): void {
    const folder = dirname(this.#path);
    const prefix = besideName(this.#path, "");
    for (const name of readdirSync(folder)) {
      if (name.startsWith(prefix) && name.endsWith(SUFFIX)) rmSync(join(folder, name), { force: true });
    }
  }

  #refusal(error: unknown): StateError {
    const reason = error instanceof Error ? error.message : String(error);
    return new StateError(`the state file ${this.#path} cannot be used: ${reason}`, { cause: error });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StateError("it is damaged: it holds no whole JSON");
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

const SUFFIX = ".tmp";

const besideName = (path: string, rest: string): string => `.${basename(path)}.${rest}`;

/** Puts text in place of a file, for its owner's eyes only: at every moment one of the two is there, and whole. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), besideName(path, randomBytes(6).toString("hex") + SUFFIX));
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes the new name last. Not every system lets a folder be opened, and then the file is all that can be done. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    await folder.sync().finally(() => folder.close());
  } catch {}
}
