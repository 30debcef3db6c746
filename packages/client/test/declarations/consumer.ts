import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const PACKAGES = fileURLToPath(new URL("../../../", import.meta.url));

/** A project of somebody who has installed the packages as they are published. */
export interface Consumer {
  /** Compiles programs, given by file name, and says what is wrong with each: where, and what. */
  compile(programs: Readonly<Record<string, string>>, options: ts.CompilerOptions): Map<string, Finding[]>;
  remove(): void;
}

export interface Finding {
  /** From the start of the program; -1 for what is wrong outside it. */
  readonly at: number;
  readonly message: string;
}

/** Packs packages of this workspace and unpacks them where a program would look for them. Nothing is downloaded. */
export function install(names: readonly string[]): Consumer {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "cudo-consumer-")));
  const modules = join(root, "node_modules");
  for (const name of names) {
    const source = join(PACKAGES, name);
    // `turbo run test` has built everything before. Nothing is built here, where others may be reading it.
    if (!existsSync(join(source, "dist"))) throw new Error(`${name} is not built: run pnpm build first.`);
    const target = join(modules, "@cudo-compute", name);
    mkdirSync(target, { recursive: true });
    const packed = run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", root], source).trim();
    run("tar", ["-xzf", join(root, packed), "-C", target, "--strip-components=1"], root);
  }
  mkdirSync(join(modules, "@types"), { recursive: true });
  symlinkSync(realpathSync(join(PACKAGES, "client/node_modules/@types/node")), join(modules, "@types/node"));
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  return {
    compile: (programs, options) => compile(root, programs, options),
    remove: () => rmSync(root, { recursive: true }),
  };
}

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** The platform's declarations are long, and the same for each compilation. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function compile(root: string, programs: Readonly<Record<string, string>>, options: ts.CompilerOptions) {
  const files = Object.entries(programs).map(([name, text]) => {
    const path = join(root, name);
    writeFileSync(path, text);
    return path;
  });
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getCurrentDirectory = () => root;
  host.getSourceFile = (path, how, ...rest) => {
    if (files.includes(path)) return getSourceFile(path, how, ...rest);
    const format = typeof how === "object" ? how.impliedNodeFormat : undefined;
    const key = `${path} ${format}`;
    if (!parsed.has(key)) parsed.set(key, getSourceFile(path, how, ...rest));
    return parsed.get(key);
  };
  const program = ts.createProgram(files, options, host);
  // The platform's own declarations are not ours to check, and would take most of the time.
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => !/\/typescript\/lib\/|@types\/|undici-types/.test(fileName));
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...ours.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  const findings = new Map<string, Finding[]>(Object.keys(programs).map((name) => [name, []]));
  for (const { file, start, messageText } of diagnostics) {
    const name = Object.keys(programs)[files.indexOf(file?.fileName ?? "")] ?? "elsewhere";
    const message = `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    findings.set(name, [...(findings.get(name) ?? []), { at: start ?? -1, message }]);
  }
  return findings;
}
