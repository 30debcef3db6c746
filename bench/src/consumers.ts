import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { operations } from "@cudo-compute/types/operations";
import ts from "typescript";
import { PEERS_FOLDER } from "./peers.ts";

/** Programs that use so many operations are written here, where the peers and our packages are both found. */
const FOLDER = join(PEERS_FOLDER, "generated/consumers");

const COMPILER_OPTIONS = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  lib: ["es2023", "esnext.disposable", "dom", "dom.iterable"],
  types: [],
};

/** Writes a program as a project of its own, and says where its files are. */
export function writeConsumer(name: string, source: string): { readonly config: string; readonly file: string } {
  const [config, file] = [join(FOLDER, name, "tsconfig.json"), join(FOLDER, name, "index.ts")];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  writeFileSync(config, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ["index.ts"] }));
  return { config, file };
}

/** A facade method: how it is reached, and the types that it must be given. */
interface Method {
  readonly operation: string;
  readonly path: string;
  readonly parameters: readonly string[];
}

/** The methods of the client by operation, as its declarations have them: each names its operation in its words. */
function methods(): Method[] {
  const entry = fileURLToPath(import.meta.resolve("@cudo-compute/client")).replace(/js$/, "d.ts");
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] };
  const program = ts.createProgram([entry], { ...options, target: ts.ScriptTarget.ES2022, strict: true });
  const checker = program.getTypeChecker();
  const found: Method[] = [];
  const walk = (type: ts.Type, path: string) => {
    for (const property of checker.getPropertiesOfType(type)) {
      const declaration = property.valueDeclaration;
      if (!declaration || property.name.startsWith("__")) continue;
      if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)) {
        const words = ts.displayPartsToString(property.getDocumentationComment(checker));
        const operation = /\((\w+)\)\s*$/.exec(words)?.[1];
        if (!operation || !Object.hasOwn(operations, operation)) continue;
        const given = declaration.parameters.filter(({ questionToken, initializer }) => !questionToken && !initializer);
        found.push({
          operation,
          path: `${path}.${property.name}`,
          parameters: given.map(({ type: of }) => of?.getText() ?? "never"),
        });
      } else if (
        (ts.isPropertyDeclaration(declaration) || ts.isPropertySignature(declaration)) &&
        path.split(".").length < 4
      ) {
        walk(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
      }
    }
  };
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  const client = module && checker.getExportsOfModule(module).find(({ name }) => name === "CudoCompute");
  if (!client) throw new Error("the client's declarations have no CudoCompute.");
  walk(
    checker.getDeclaredTypeOfSymbol(client.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(client) : client),
    "cudo",
  );
  return [...new Map(found.map((method) => [method.operation, method])).values()];
}

/** The operations that a program of so many uses, the same for all: those of VMs first. */
function chosen(all: readonly Method[], count: number): readonly Method[] {
  const sorted = [...all].sort(
    (a, b) => Number(b.path.startsWith("cudo.vms.")) - Number(a.path.startsWith("cudo.vms.")),
  );
  if (sorted.length < count) throw new Error(`the client has ${sorted.length} methods of one operation, not ${count}.`);
  return sorted.slice(0, count);
}

/** Programs that do the same with our client, openapi-fetch and hey-api, by what they are written for. */
export function consumers(counts: readonly number[]): { peer: string; count: number; source: string }[] {
  const all = methods();
  return counts.flatMap((count) => {
    const used = chosen(all, count);
    return [
      { peer: "cudo", count, source: ours(used) },
      { peer: "openapi-fetch", count, source: openapiFetch(used) },
      { peer: "hey-api", count, source: heyApi(used) },
    ];
  });
}

const results = (calls: readonly string[]) =>
  calls.map((call, index) => `export const r${index} = await ${call};`).join("\n");

function ours(used: readonly Method[]): string {
  const types = used.flatMap(({ parameters }) => parameters);
  const names = [...new Set(types.flatMap((type) => type.match(/\b[A-Z]\w+/g) ?? []))].filter(
    (name) => !GLOBAL.has(name),
  );
  const args = types.map((type, index) => `declare const a${index}: ${type};`);
  let next = 0;
  const calls = used.map(({ path, parameters }) => `${path}(${parameters.map(() => `a${next++}`).join(", ")})`);
  const imports = ["CudoCompute", ...names.map((name) => `type ${name}`)].join(", ");
  return `import { ${imports} } from "@cudo-compute/client";\nconst cudo = new CudoCompute();\n${args.join("\n")}\n${results(calls)}\n`;
}

const GLOBAL = new Set(["Omit", "Pick", "Partial", "Readonly", "Record", "Date", "ReadonlyArray", "Array", "Exclude"]);

const pathOf = (path: string) => `{ ${[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: "x"`).join(", ")} }`;

function openapiFetch(used: readonly Method[]): string {
  const calls = used.map(({ operation }) => {
    const { method, path } = operations[operation as keyof typeof operations];
    return `api.${method}("${path}", { params: { path: ${pathOf(path)}, query: any }, body: any })`;
  });
  const head = `import type { paths } from "@cudo-compute/types/paths";\nimport createClient from "openapi-fetch";`;
  return `${head}\ndeclare const any: never;\nconst api = createClient<paths>();\n${results(calls)}\n`;
}

function heyApi(used: readonly Method[]): string {
  const nameOf = (operation: string) =>
    operation
      .replace(/[A-Z]+(?![a-z])/g, (run) => run[0] + run.slice(1).toLowerCase())
      .replace(/^./, (first) => first.toLowerCase());
  const names = used.map(({ operation }) => nameOf(operation.replace("VMs", "Vms")));
  const calls = names.map((name) => `sdk.${name}(any)`);
  return `import * as sdk from "../../hey-api/sdk.gen.ts";\ndeclare const any: never;\n${results(calls)}\n`;
}
