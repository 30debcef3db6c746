import ts from "typescript";
import type { Page } from "./markdown.ts";

/** A block of TypeScript as a program of its own. */
export interface Snippet {
  /** The page and the line of the block's first line: `README.md:27`. */
  readonly name: string;
  readonly page: string;
  readonly line: number;
  /** The block, after what earlier blocks of its page declare and it uses. */
  readonly code: string;
  /** How many lines of the code are from earlier blocks. */
  readonly borrowed: number;
}

type Declarations = Map<string, ts.Statement>;

/**
 * The `ts` blocks of a page. A block may use what an earlier one declares, as a reader would: imports, constants, functions
 * and types, with all that they use in turn.
 */
export function snippetsOf({ path, blocks }: Page): Snippet[] {
  const earlier: Declarations = new Map();
  return blocks
    .filter(({ language }) => language === "ts")
    .map(({ line, code }) => {
      const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ESNext, true);
      const own = declarationsOf(source);
      const borrowed = new Set<ts.Statement>();
      borrow(source, own, earlier, borrowed);
      const inOrder = [...new Set(earlier.values())].filter((statement) => borrowed.has(statement));
      const prefix = inOrder.map((statement) => `${statement.getText()}\n`).join("");
      for (const [name, statement] of own) {
        earlier.delete(name); // so that order follows the page
        earlier.set(name, statement);
      }
      const count = prefix.split("\n").length - 1;
      return { name: `${path}:${line}`, page: path, line, code: prefix + code, borrowed: count };
    });
}

/** Collects the statements that a piece of code needs from `earlier`. */
function borrow(code: ts.Node, own: Declarations, earlier: Declarations, found: Set<ts.Statement>): void {
  const visit = (node: ts.Node): void => {
    const statement = ts.isIdentifier(node) && !isMember(node) && !own.has(node.text) && earlier.get(node.text);
    if (statement && !found.has(statement)) {
      found.add(statement);
      borrow(statement, own, earlier, found);
    }
    ts.forEachChild(node, visit);
  };
  visit(code);
}

/** `b` in `a.b` and in `{ b: 1 }` names no variable. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}

function declarationsOf(source: ts.SourceFile): Declarations {
  const found: Declarations = new Map();
  for (const statement of source.statements) for (const name of namesOf(statement)) found.set(name, statement);
  return found;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isImportDeclaration(statement)) {
    const bindings = statement.importClause?.namedBindings;
    const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    return [
      ...named.map(({ name }) => name.text),
      ...(statement.importClause?.name ? [statement.importClause.name.text] : []),
    ];
  }
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  const declared =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return declared && statement.name ? [statement.name.text] : [];
}

const bound = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? bound(element.name) : []));
