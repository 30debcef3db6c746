import { InputError } from "./input-error.ts";
import { parseText } from "./parse.ts";

/** A document with all that it refers to. Each `$ref` in it is absolute: `<file>#<pointer>`. */
export interface Documents {
  /** What the user called it. */
  readonly name: string;
  /** The key of the first file in `files`. */
  readonly root: string;
  readonly files: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** It is the description that this repository publishes; what it names are types that users import. */
  readonly ours: boolean;
}

/** Where the files of a document come from. */
export interface Source {
  readonly name: string;
  readonly root: string;
  readonly ours: boolean;
  /** @throws {InputError} when there is no such file */
  read(file: string): Promise<string>;
  /** The file that a reference in another file names. Without it, references to other files are refused. */
  join?(from: string, to: string): string;
}

/** Reads a document and the files that it refers to. */
export async function readDocuments(source: Source): Promise<Documents> {
  const { name, root, ours } = source;
  const files = new Map<string, Record<string, unknown>>();
  const wanted = [root];
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    if (files.has(file)) continue;
    const label = file === root ? name : file;
    const content = parseText(label, await source.read(file));
    if (file === root) requireOpenApi(name, content);
    files.set(file, content);
    wanted.push(...absolute(source, file, content));
  }
  return { name, root, ours, files };
}

const VERSIONS = /^(2\.0|3\.[01](\.\d+)?)$/;

function requireOpenApi(name: string, content: Readonly<Record<string, unknown>>): void {
  const version = content.swagger ?? content.openapi;
  if (version === undefined)
    throw new InputError(name, "is no OpenAPI document: it has neither `openapi` nor `swagger`");
  if (!VERSIONS.test(String(version))) {
    throw new InputError(name, `is OpenAPI ${String(version)}; only 2.0, 3.0 and 3.1 are understood`);
  }
  if (typeof content.paths !== "object" || content.paths === null) throw new InputError(name, "has no `paths`");
}

/** Makes the references of a file absolute; returns the files that they name. */
function absolute(source: Source, file: string, content: object): string[] {
  const named = new Set<string>();
  const seen = new Set<object>();
  const visit = (node: object): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if ("$ref" in node && typeof node.$ref === "string") node.$ref = target(node.$ref);
    for (const child of Object.values(node)) if (typeof child === "object" && child !== null) visit(child);
  };
  const target = (ref: string): string => {
    const [to = "", pointer = ""] = ref.split("#", 2);
    if (to === "") return `${file}#${pointer}`;
    if (!source.join)
      throw new InputError(source.name, `refers to another document, ${to}; bundle it into one file first`);
    const other = source.join(file, to);
    named.add(other);
    return `${other}#${pointer}`;
  };
  visit(content);
  return [...named];
}
