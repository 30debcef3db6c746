import { unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Clock } from "../model/clock.ts";
import type { CredentialKey } from "../model/credential-key.ts";
import type { IoOptions } from "../store/store.ts";
import { readEntry, type TextEntry, versionError } from "../store/text-entry.ts";
import type { Warnings } from "../store/warnings.ts";
import { syncDirectory, writeAtomically } from "./atomic-write.ts";
import { fileStem } from "./file-stem.ts";
import { checkPrivateDirectory, makePrivateDirectory, type PathPolicy } from "./private-directory.ts";
import { readPrivateFile, resolveLeaf } from "./private-file.ts";
import { putAside } from "./put-aside.ts";
import type { RecordCodec } from "./record-codec.ts";
import { dropTemps, sweepTemps } from "./sweep-temps.ts";

/** What {@link CredentialFile} is given from outside. */
export interface CredentialFileOptions {
  readonly directory: string;
  readonly policy: PathPolicy;
  readonly codec: RecordCodec;
  readonly clock: Clock;
  readonly warnings: Warnings;
}

/** The file of one credential. Knows nothing of leases: its callers do. */
export class CredentialFile {
  readonly path: string;
  readonly #key: CredentialKey;
  readonly #options: CredentialFileOptions;

  constructor(key: CredentialKey, options: CredentialFileOptions) {
    this.#key = key;
    this.#options = options;
    this.path = join(options.directory, `${fileStem(key)}${options.codec.ending}`);
  }

  /** Reads and judges the file. It is never changed by reading, except that it is closed to other users. */
  async read(io?: IoOptions): Promise<TextEntry> {
    const { directory, policy, codec, warnings } = this.#options;
    if (!(await checkPrivateDirectory(directory, policy))) return { kind: "missing" };
    const leaf = await resolveLeaf(this.path, policy);
    const file = await readPrivateFile(leaf, policy, () =>
      warnings.emit({
        code: "permissions-tightened",
        message: `${leaf} could be read by other users; it was closed to them`,
      }),
    );
    if (file.kind === "missing") return file;
    const entry = file.kind === "text" ? await this.#decode(codec, file.text, io) : DAMAGED;
    if (entry.kind === "damaged") {
      warnings.emit({ code: "store-corrupt", message: `${leaf} does not hold a readable credential` });
    }
    return entry;
  }

  /** Makes sure that no earlier holder of the lease can still replace the file. */
  async fence(): Promise<void> {
    await dropTemps(await resolveLeaf(this.path, this.#options.policy));
  }

  /**
   * Replaces the file by `text`. What is `damaged` is put aside first: only here, under a lease, because a reader that
   * did so could hit the good file that a writer has just put in its place.
   */
  async replace(text: string, found: TextEntry, beforeRename: () => void): Promise<void> {
    const { directory, policy, codec, clock } = this.#options;
    const content = await codec.encode(text, this.#key);
    await makePrivateDirectory(directory, policy);
    const leaf = await resolveLeaf(this.path, policy);
    if (found.kind === "damaged") await this.#putAside(leaf, beforeRename);
    await writeAtomically(leaf, content, { clock, beforeRename });
    await sweepTemps(dirname(leaf), clock);
  }

  /** Removes the file. */
  async remove(found: TextEntry, beforeRemoval: () => void): Promise<void> {
    const leaf = await resolveLeaf(this.path, this.#options.policy);
    if (found.kind === "damaged") return this.#putAside(leaf, beforeRemoval);
    beforeRemoval();
    unlinkSync(leaf);
    await syncDirectory(dirname(leaf));
  }

  async #decode(codec: RecordCodec, content: string, io?: IoOptions): Promise<TextEntry> {
    const decoded = await codec.decode(content, this.#key, io);
    if (decoded.kind === "version") throw versionError(decoded.found);
    return decoded.kind === "text" ? readEntry(decoded.text, this.#key) : DAMAGED;
  }

  async #putAside(leaf: string, check: () => void): Promise<void> {
    const aside = await putAside(leaf, { clock: this.#options.clock, beforeRename: check });
    this.#options.warnings.emit({ code: "store-corrupt", message: `an unreadable credential was moved to ${aside}` });
  }
}

const DAMAGED: TextEntry = { kind: "damaged" };
