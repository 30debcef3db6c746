// What an API is on the wire, whatever the version and the layout of the document that describes it. Texts, tags, the
// order of things and the names of schemas are not part of it.

/** An API, ready to be compared. */
export interface Api {
  readonly name: string;
  /** The path of the first server, without a slash at its end: `/v2` of `https://example.org/v2/`. */
  readonly base: string;
  readonly operations: readonly Operation[];
  /** The named schemas that the operations reach, by reference. */
  readonly types: ReadonlyMap<string, Shape>;
  readonly ours: boolean;
}

export interface Operation {
  /** The operationId, or method and path where the document gives none. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly tag: string | undefined;
  readonly deprecated: boolean;
  /** Which credentials do, each a sorted list of schemes. Empty: the call is public. */
  readonly security: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** By status code, `default` included. */
  readonly responses: Readonly<Record<string, Media>>;
  /** Where the document describes it: `<file>#<pointer>`. */
  readonly source: string;
}

/** Schemas by media type. A message without content has none. */
export type Media = Readonly<Record<string, Shape>>;

export interface Body {
  readonly required: boolean;
  readonly media: Media;
}

export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** How a list is written: `multi` repeats the parameter, the others join with a character. */
  readonly list: "multi" | "csv" | "ssv" | "tsv" | "pipes";
  readonly shape: Shape;
}

/** What a schema allows. */
export type Shape = { readonly nullable: boolean } & (Scalar | Enum | List | Fields | Union | Named | Anything);

export interface Scalar {
  readonly kind: "string" | "number" | "integer" | "boolean";
  readonly format: string | undefined;
  /** `minimum`, `pattern`, `default` and their like. */
  readonly limits: Readonly<Record<string, unknown>>;
}

export interface Enum {
  readonly kind: "enum";
  readonly values: readonly string[];
  readonly source: string;
}

export interface List {
  readonly kind: "list";
  readonly items: Shape;
}

export interface Fields {
  readonly kind: "object";
  readonly fields: Readonly<Record<string, Field>>;
  /** The type of the keys that are not listed, where the document gives one. */
  readonly rest: Shape | undefined;
  readonly source: string;
}

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

export interface Union {
  readonly kind: "union";
  readonly options: readonly Shape[];
}

export interface Named {
  readonly kind: "named";
  /** A key of {@link Api.types}. */
  readonly ref: string;
}

export interface Anything {
  readonly kind: "anything";
}
