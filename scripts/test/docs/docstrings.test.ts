import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { ROOT } from "./markdown.ts";

/** The packages with declarations of their own hands. */
const PACKAGES = ["auth", "client", "emulator", "types", "validators"];

/** Declarations that are made from the spec have its descriptions, which its own lint asks for. */
const isGenerated = (file: ts.SourceFile) => file.fileName.includes("/generated/");

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly types?: string } | string>>;
}

/** The declarations of a package's entry points. */
function entriesOf(name: string): string[] {
  const folder = `${ROOT}packages/${name}/`;
  const { exports } = JSON.parse(readFileSync(`${folder}package.json`, "utf8")) as Manifest;
  return Object.values(exports).flatMap((to) =>
    typeof to === "object" && to.types ? [folder + to.types.slice(2)] : [],
  );
}

/**
 * What a package offers without a word about it: `Pager.pages (paging/pager.d.ts:12)`. A member may have its words from the
 * interface or the class that it is of, as editors show them.
 */
function undocumented(name: string): string[] {
  const dist = `${ROOT}packages/${name}/dist/`;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const program = ts.createProgram(entriesOf(name), options);
  const checker = program.getTypeChecker();
  const found = new Map<ts.Node, string>();

  const look = (node: ts.NamedDeclaration, label: string) => {
    const symbol = node.name && checker.getSymbolAtLocation(node.name);
    if (!symbol || symbol.getDocumentationComment(checker).length > 0 || symbol.getJsDocTags(checker).length > 0)
      return;
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.set(node, `${label} (${file.fileName.slice(dist.length)}:${line + 1})`);
  };
  const isOurs = (node: ts.Node) => {
    const file = node.getSourceFile();
    return file.fileName.startsWith(dist) && !isGenerated(file);
  };
  const seen = new Set<ts.Symbol>();
  const aliased = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  /** Looks at what a name stands for and at its members, and then at the classes that those lead to. */
  const visit = (symbol: ts.Symbol) => {
    if (seen.has(symbol)) return;
    seen.add(symbol);
    for (const node of (symbol.declarations ?? []).filter(isOurs)) {
      look(node, symbol.name);
      const type = ts.isTypeAliasDeclaration(node) ? node.type : node;
      if (!ts.isInterfaceDeclaration(type) && !ts.isClassDeclaration(type) && !ts.isTypeLiteralNode(type)) continue;
      for (const member of type.members.filter(isPublic)) {
        look(member, `${symbol.name}.${member.name?.getText()}`);
        follow(member);
      }
      if (!ts.isTypeLiteralNode(type)) type.heritageClauses?.forEach(follow);
    }
  };
  /** The `vms` of a `CudoCompute` are `Vms`, which nobody imports by name. */
  const follow = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol && aliased(symbol).flags & ts.SymbolFlags.Class) visit(aliased(symbol));
    ts.forEachChild(node, follow);
  };
  for (const entry of entriesOf(name)) {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${entry} exports nothing`);
    checker.getExportsOfModule(module).map(aliased).forEach(visit);
  }
  return [...found.values()];
}

/** Members that editors explain by themselves: every error has a name, and what has no name cannot be looked up. */
function isPublic(member: ts.TypeElement | ts.ClassElement): boolean {
  if (!member.name || !(ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))) return false;
  if (member.name.text === "name" && ts.isClassLike(member.parent)) return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (ts.getCombinedModifierFlags(member as ts.Declaration) & hidden) === 0;
}

it.each(PACKAGES)("everything that %s offers says what it is", (name) => {
  expect(undocumented(name)).toEqual([]);
});

it("no package is left out", () => {
  const all = readdirSync(`${ROOT}packages`).filter((name) => entriesOf(name).length > 0);
  expect(all.sort()).toEqual([...PACKAGES].sort());
});
