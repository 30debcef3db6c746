import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** A line that does not compile. */
export interface Failure {
  /** From the repository's root: `packages/client/src/resources/disks.ts:12`. */
  readonly where: string;
  readonly message: string;
}

/** What other packages import from `packages/types`, as sources: what was just generated is checked, without a build. */
const SOURCES: Readonly<Record<string, string>> = {
  "@cudo-compute/types": "packages/types/src/index.ts",
  "@cudo-compute/types/operations": "packages/types/src/operations.ts",
  "@cudo-compute/types/paths": "packages/types/src/paths.ts",
};

/** Checks the types of a package against the sources of `packages/types`. */
export function typecheck(repository: string, name: string): Failure[] {
  const config = join(repository, "packages", name, "tsconfig.json");
  if (!existsSync(config)) return [];
  const { config: raw } = ts.readConfigFile(config, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(raw, ts.sys, dirname(config), undefined, config);
  const paths = Object.fromEntries(Object.entries(SOURCES).map(([from, to]) => [from, [join(repository, to)]]));
  const program = ts.createProgram(
    fileNames.filter((file) => relative(dirname(config), file).startsWith("src")),
    { ...options, paths, noEmit: true },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const path = file ? relative(repository, file.fileName).replaceAll("\\", "/") : name;
    return { where: `${path}:${line}`, message: brief(ts.flattenDiagnosticMessageText(messageText, " ")) };
  });
}

function brief(message: string): string {
  const line = message.replace(/\s+/g, " ");
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
