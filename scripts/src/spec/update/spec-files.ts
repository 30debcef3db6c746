import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { keysOf } from "../model/references.ts";
import { SpecFile } from "./spec-file.ts";

/** A node of the spec: a file of it, and the keys that lead to the node. */
export interface Address {
  readonly file: SpecFile;
  readonly keys: readonly string[];
}

/** All files of `spec/`, by their path in it: `resources/vms.yaml`. */
export class SpecFiles {
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, SpecFile>;

  constructor(repository: string) {
    this.#folder = join(repository, "spec");
    const names = readdirSync(this.#folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".yaml"))
      .sort();
    this.#files = new Map(
      names.map((name) => [name, new SpecFile(name, readFileSync(join(this.#folder, name), "utf8"))]),
    );
  }

  get frontDoor(): SpecFile {
    return this.file("openapi.yaml");
  }

  file(name: string): SpecFile {
    const file = this.#files.get(name);
    if (!file) throw new Error(`spec/ has no ${name}`);
    return file;
  }

  /** Where a reference that the loader made absolute points. */
  address(at: string): Address {
    const name = relative(this.#folder, at.slice(0, at.indexOf("#"))).replaceAll("\\", "/");
    return { file: this.file(name), keys: keysOf(at) };
  }

  /** A reference from one file to a component in another. */
  reference(from: SpecFile, to: SpecFile, section: string, name: string): string {
    const path = from === to ? "" : posix.relative(posix.dirname(from.path), to.path);
    return `${path}#/components/${section}/${name}`;
  }

  /** The file that holds a named component, if there is one. */
  owner(section: string, name: string): SpecFile | undefined {
    return [...this.#files.values()].find((file) => file.value(["components", section, name]) !== undefined);
  }

  /** Every line that waits for words: `spec/resources/vms.yaml:12`. */
  todos(): string[] {
    return [...this.#files.values()].flatMap((file) =>
      file.text.split("\n").flatMap((line, i) => (/\bTODO\b/.test(line) ? [`spec/${file.path}:${i + 1}`] : [])),
    );
  }

  /** Writes what changed; returns the names. */
  write(): string[] {
    const changed = [...this.#files.values()].filter((file) => file.changed);
    for (const file of changed) writeFileSync(join(this.#folder, file.path), file.text);
    return changed.map((file) => `spec/${file.path}`);
  }
}
