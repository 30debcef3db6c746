import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What `pnpm generate` writes, from the repository's root. */
export const GENERATED: readonly string[] = [
  "packages/types/openapi.json",
  "packages/types/src/generated",
  "packages/validators/src/generated",
];

/** Runs the generator of a repository; what it complains of, or undefined when all is well. */
export function regenerate(repository: string, ...options: readonly "--check"[]): string | undefined {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const script = join(repository, "scripts/src/generate/main.ts");
  const { status, stderr, stdout } = spawnSync(process.execPath, [tsx, script, ...options], {
    cwd: join(repository, "scripts"),
    encoding: "utf8",
  });
  if (status === 0) return undefined;
  const output = (stderr || stdout).trim();
  // A crash prints its stack; what was thrown is the line that helps.
  return /^\w*Error: .*/m.exec(output)?.[0] ?? output;
}
