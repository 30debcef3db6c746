import type { Api, Field, Fields, Shape } from "../model/model.ts";
import { nameOf } from "../model/references.ts";
import type { OurNames } from "./our-names.ts";
import type { SpecFile } from "./spec-file.ts";
import type { SpecFiles } from "./spec-files.ts";
import { toYaml } from "./to-yaml.ts";
import { todo } from "./todo.ts";

export type WriteSide = "request" | "response";
type Yaml = Readonly<Record<string, unknown>>;

/**
 * Writes a vendor's schemas the way our spec does: requests and responses apart, every field of a response required, unset
 * messages and times nullable, enums open, and schemas that we already have by reference.
 */
export class SchemaWriter {
  readonly #files: SpecFiles;
  readonly #vendor: Api;
  readonly #ours: OurNames;
  /** Components that are being written: a schema may hold itself. */
  readonly #begun = new Map<string, SpecFile>();

  constructor(files: SpecFiles, vendor: Api, ours: OurNames) {
    this.#files = files;
    this.#vendor = vendor;
    this.#ours = ours;
  }

  /** A schema for `file`. `name` is what an object or an enum without a name of its own will be called. */
  schema(file: SpecFile, side: WriteSide, shape: Shape, name: string): Yaml {
    switch (shape.kind) {
      case "named":
        return this.#named(file, side, shape, nameOf(shape.ref));
      case "object":
        if (Object.keys(shape.fields).length > 0) return this.#component(file, side, shape, name);
        if (shape.rest)
          return { type: "object", additionalProperties: this.schema(file, side, shape.rest, `${name}Value`) };
        return side === "response" ? this.#reference(file, "Empty") : { type: "object" };
      case "enum":
        return this.#component(file, side, shape, name);
      case "list":
        return { type: "array", items: this.schema(file, side, shape.items, `${name}Item`) };
      case "union":
        return { anyOf: shape.options.map((option, i) => this.schema(file, side, option, `${name}${i + 1}`)) };
      case "anything":
        return {};
      default:
        if (shape.kind === "number" && side === "response") return this.#reference(file, "Double");
        return { type: shape.kind, ...(shape.format !== undefined && { format: shape.format }) };
    }
  }

  /** A schema with a description to be written, nullable where the service leaves such things unset. */
  described(file: SpecFile, side: WriteSide, field: Field, name: string, what: string): Yaml {
    const schema = this.schema(file, side, field.shape, name);
    const rest = {
      description: todo(what),
      ...(field.deprecated && { deprecated: true }),
      ...(side === "response" && field.readOnly && { readOnly: true }),
    };
    if (side === "request") return { ...schema, ...rest };
    const opened = this.#opened(field.shape);
    if (opened.kind === "object" && "$ref" in schema) return { ...rest, anyOf: [schema, { type: "null" }] };
    const isTime = schema.format === "date-time";
    return { ...schema, ...(isTime && { type: ["string", "null"] }), ...rest };
  }

  #named(file: SpecFile, side: WriteSide, shape: Shape, name: string): Yaml {
    const opened = this.#opened(shape);
    if (opened.kind !== "object" && opened.kind !== "enum") return this.schema(file, side, opened, name);
    if (opened.kind === "object" && Object.keys(opened.fields).length === 0)
      return this.schema(file, side, opened, name);
    const ours = this.#ours[side];
    const known = [name, `${name}Body`, name.replace(/Request$/, "Body")].find(
      (one) => ours.get(one)?.kind === opened.kind,
    );
    return known === undefined ? this.#component(file, side, opened, name) : this.#reference(file, known);
  }

  #opened(shape: Shape): Shape {
    return shape.kind === "named" ? (this.#vendor.types.get(shape.ref) ?? shape) : shape;
  }

  /** Adds a component to the file, unless it is there; a reference to it. */
  #component(file: SpecFile, side: WriteSide, shape: Shape, wanted: string): Yaml {
    const plain = wanted.replace(/(Request|Body)$/, "");
    const name = side === "request" && shape.kind === "object" ? `${plain}Body` : wanted;
    if (this.#owner(name)) return this.#reference(file, name);
    this.#begun.set(name, file);
    const schema = shape.kind === "object" ? this.#object(file, side, shape, name) : enumSchema(shape, name);
    file.addEntry(["components", "schemas"], name, `\n${toYaml({ [name]: schema })}`);
    return this.#reference(file, name);
  }

  #object(file: SpecFile, side: WriteSide, { fields }: Fields, name: string): Yaml {
    const used = Object.entries(fields).filter(([, field]) =>
      side === "request" ? !field.readOnly : !field.writeOnly,
    );
    const required = used.filter(([, field]) => side === "response" || field.required).map(([key]) => key);
    const owner = name.replace(/Body$/, "");
    return {
      type: "object",
      description: todo(`what ${name} is`),
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(
        used.map(([key, field]) => [key, this.described(file, side, field, owner + capital(key), `what ${key} is`)]),
      ),
    };
  }

  #owner(name: string): SpecFile | undefined {
    return this.#begun.get(name) ?? this.#files.owner("schemas", name);
  }

  #reference(file: SpecFile, name: string): Yaml {
    const owner = this.#owner(name);
    if (!owner) throw new Error(`spec/ has no schema ${name}`);
    return { $ref: this.#files.reference(file, owner, "schemas", name) };
  }
}

function enumSchema(shape: Shape, name: string): Yaml {
  const values = shape.kind === "enum" ? shape.values : [];
  return { type: "string", description: todo(`what ${name} says`), enum: values, "x-cudo-open-enum": true };
}

/** `id` as the end of a type's name: `Id`. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
