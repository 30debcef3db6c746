import { dirname } from "node:path";
import { readDocuments } from "../spec/load/documents.ts";
import { fileSource } from "../spec/load/file-source.ts";
import { follow, keysOf, lookUp } from "../spec/model/references.ts";
import type { Document } from "./document.ts";

/**
 * Reads the spec's front door and everything behind it into one document, components in alphabetical order. Components of
 * other files become components of the document; any other reference to a file is replaced by what it names.
 */
export async function bundleSpec(frontDoor: string): Promise<Document> {
  const documents = await readDocuments(await fileSource(dirname(frontDoor), frontDoor, frontDoor));
  const { components: own = {}, ...rest } = (documents.files.get(documents.root) ?? {}) as Partial<Document>;
  const components = new Map(Object.keys(own).map((section) => [section, new Map<string, unknown>()]));
  const origin = new Map<string, string>();

  const bundled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bundled);
    if (typeof value !== "object" || value === null) return value;
    if ("$ref" in value && typeof value.$ref === "string") return reference(value.$ref, value);
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, bundled(child)]));
  };
  const reference = ($ref: string, node: object): unknown => {
    const [first, section = "", name = ""] = keysOf($ref);
    if (first !== "components") return bundled(follow(documents, { node: { $ref }, at: "" }).node);
    add(section, name, $ref);
    return { ...node, $ref: `#/components/${section}/${name}` };
  };
  const add = (section: string, name: string, from: string): void => {
    const entries = components.get(section) ?? new Map<string, unknown>();
    components.set(section, entries);
    const known = origin.get(`${section}/${name}`);
    if (known !== undefined && known !== from) throw new Error(`two files have a component ${section}/${name}`);
    if (known !== undefined) return;
    // The name is taken first: a schema may hold itself.
    origin.set(`${section}/${name}`, from);
    entries.set(name, bundled(lookUp(documents, from)));
  };

  const doc = bundled(rest) as Document;
  for (const [section, entries] of Object.entries(own as Record<string, object>)) {
    for (const name of Object.keys(entries)) add(section, name, `${documents.root}#/components/${section}/${name}`);
  }
  const sorted = [...components].map(([section, entries]) => [
    section,
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))),
  ]);
  doc.components = Object.fromEntries(sorted) as Document["components"];
  return doc;
}
