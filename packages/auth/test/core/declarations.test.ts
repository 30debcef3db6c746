import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

const ENTRIES = ["index", "node", "redis", "testing"];

/** Declarations of the entry points, as the build makes them. */
function declarations(): Map<string, string> {
  const files = new Map<string, string>();
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: ["node"],
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
    rootDir: src,
    outDir: src,
  };
  const roots = ENTRIES.map((name) => `${src}${name}.ts`);
  ts.createProgram(roots, options).emit(undefined, (name, text) => files.set(name, text.replaceAll('.ts"', '.js"')));
  return files;
}

/** A program of declarations alone, with these libraries. */
function programOf(files: Map<string, string>, lib: string[], entries: string[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) =>
    files.has(name) || (fileExists(name) && !(name.startsWith(src) && !name.endsWith(".d.ts")));
  host.readFile = (name) => files.get(name) ?? readFile(name);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, text, target);
  };
  return ts.createProgram(
    entries.map((name) => `${src}${name}.d.ts`),
    options,
    host,
  );
}

/** What is wrong when a program with these libraries reads them. Those of `node` are for programs with Node's types. */
function complaints(files: Map<string, string>, lib: string[]): string[] {
  return ts
    .getPreEmitDiagnostics(programOf(files, lib, ["index", "redis", "testing"]))
    .map(({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

/** Types of this package that an entry point's exports mention, but neither it nor the main entry point exports. */
function unexported(files: Map<string, string>, entry: string): string[] {
  const program = programOf(files, ["lib.es2022.d.ts"], ENTRIES);
  const checker = program.getTypeChecker();
  const resolved = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exportsOf = (name: string) => {
    const file = program.getSourceFile(`${src}${name}.d.ts`);
    const symbol = file && checker.getSymbolAtLocation(file);
    return symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(resolved);
  };
  const exported = new Set([...exportsOf("index"), ...exportsOf(entry)]);
  const missing = new Set<string>();
  const seen = new Set<ts.Symbol>();
  const visitSymbol = (symbol: ts.Symbol) => {
    if (seen.has(symbol)) return;
    seen.add(symbol);
    for (const declaration of symbol.declarations ?? []) visit(declaration);
  };
  const visit = (node: ts.Node) => {
    const found = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const symbol = found && resolved(found);
    const [declaration] = symbol?.declarations ?? [];
    const isNamedType = symbol && symbol.flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Value) && declaration;
    if (
      isNamedType &&
      declaration.parent &&
      ts.isSourceFile(declaration.parent) &&
      declaration.parent.fileName.startsWith(src)
    ) {
      if (!exported.has(symbol)) missing.add(symbol.name);
      visitSymbol(symbol);
    }
    ts.forEachChild(node, visit);
  };
  for (const symbol of exportsOf(entry)) visitSymbol(symbol);
  return [...missing].sort();
}

describe("the declarations", () => {
  const files = declarations();

  it.each([
    ["with neither the DOM nor Node", ["lib.es2022.d.ts"]],
    ["with the DOM", ["lib.es2022.d.ts", "lib.dom.d.ts"]],
  ])(
    "compile in a program %s",
    (_name, lib) => {
      expect(complaints(files, lib)).toEqual([]);
    },
    60_000,
  );

  it.each(ENTRIES)("of %s name no type that cannot be imported", { timeout: 60_000 }, (entry) => {
    expect(unexported(files, entry)).toEqual([]);
  });

  it("do not show the inside of a login method", () => {
    expect(files.get(`${src}session/login-options.d.ts`)).not.toMatch(/run:/);
  });
});
