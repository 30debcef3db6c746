import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import ts from "typescript";
import { addCheckKeywords } from "./check-keywords.ts";
import type { CheckSchema } from "./check-schema.ts";

/**
 * The source of one function a schema, written by ajv and made small: the functions share one list of failures, which
 * stops growing where ajv's would be copied at every step, and a failure is one call instead of eight lines.
 */
export function checkFunctions(schemas: Readonly<Record<string, CheckSchema>>): string[] {
  const names = Object.keys(schemas);
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  addCheckKeywords(ajv);
  for (const name of names) ajv.addSchema({ $id: name, ...schemas[name] });

  const written = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const nameOf = new Map([...written.matchAll(/^export const (\w+) = (validate\d+);$/gm)].map((m) => [m[2], m[1]]));
  const functions = ts
    .createSourceFile("checks.js", written, ts.ScriptTarget.ES2022)
    .statements.filter(ts.isFunctionDeclaration)
    .map((node) => [nameOf.get(node.name?.text), written.slice(node.getFullStart(), node.end)] as const);

  return names.map((name) => {
    const text = functions.find(([known]) => known === name)?.[1].trim();
    return compact(name, text ?? "").replace(/\bvalidate\d+\b/g, (id) => nameOf.get(id) ?? id);
  });
}

/** What ajv writes around the checks themselves, and what stands there instead. In this order. */
const REWRITES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [
    /^function (\w+)\(data, \{.*\}=\{\}\)\{\n\/\*#.*\*\/;\nlet vErrors = null;\nlet errors = 0;$/m,
    "export function $1(data: any, path: string, failures: Failures): void {",
  ],
  [/^\w+\.errors = vErrors;\nreturn errors === 0;$/m, ""],
  [
    /^const (err\d+) = \{(.*),schemaPath:.*,params:\{type: ("[\w?]+")\}\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm,
    "fail(failures, {$2}, $3);",
  ],
  [
    /^if\(!\((\w+)\((.*), (\{.*),parentData:.*\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}$/gm,
    "$1($2, $3}, failures);",
  ],
  [/\{instancePath\}/g, "path"],
  [/\{instancePath:instancePath(.*?)\}/g, "path$1"],
];

function compact(name: string, text: string): string {
  const result = REWRITES.reduce((before, [pattern, replacement]) => before.replace(pattern, replacement), text);
  const left = /vErrors|errors\b|instancePath|schemaPath|pattern\d|schema\d|parentData/.exec(result);
  if (left || result === text)
    throw new Error(`ajv writes ${name} in a shape that check-code.ts does not know: ${left?.[0]}`);
  return result;
}
