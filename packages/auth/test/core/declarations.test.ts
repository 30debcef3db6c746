import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** Declarations of `index.ts`, `redis.ts` and `testing.ts`, as the build makes them. */
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
  const roots = ["index.ts", "redis.ts", "testing.ts"].map((name) => src + name);
  ts.createProgram(roots, options).emit(undefined, (name, text) => files.set(name, text.replaceAll('.ts"', '.js"')));
  return files;
}

/** What is wrong when a program with these libraries reads them. */
function complaints(files: Map<string, string>, lib: string[]): string[] {
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
  const roots = ["index", "redis", "testing"].map((name) => `${src}${name}.d.ts`);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(roots, options, host))
    .map(({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
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

  it("do not show the inside of a login method", () => {
    expect(files.get(`${src}session/login-options.d.ts`)).not.toMatch(/run:/);
  });
});
