import { spawnSync } from "node:child_process";
import { runProgram } from "../workspace/run-program.ts";

/** The registry, as npm reaches it. */
export interface Npm {
  /** The versions that are published; none of a package that nobody has heard of. */
  versions(name: string): readonly string[];
  /** Publishes a .tgz. */
  publish(file: string): void;
}

const FROM = [11, 5, 1] as const;

/** npm itself. A dry run goes all the way but for the upload. */
export function npm({ dryRun }: { readonly dryRun: boolean }): Npm {
  return {
    versions(name) {
      const { status, stdout } = spawnSync("npm", ["view", name, "versions", "--json"], { encoding: "utf8" });
      const answer = JSON.parse(stdout || "null") as
        | string
        | string[]
        | { error?: { code?: string; summary?: string } }
        | null;
      if (status === 0) return [answer].flat().filter((one) => typeof one === "string");
      const error = answer !== null && typeof answer === "object" && "error" in answer ? answer.error : undefined;
      if (error?.code === "E404") return [];
      throw new Error(`npm view ${name} failed: ${error?.summary ?? "no answer from the registry"}`);
    },
    publish(file) {
      // Where npm has no proof of where it runs, as on a laptop, it cannot sign one: then only a dry run makes sense.
      runProgram(".", "npm", ["publish", file, "--access", "public", ...(dryRun ? ["--dry-run"] : ["--provenance"])]);
    },
  };
}

/** Trusted publishing needs npm 11.5.1; what is too old says so here, and not as a refused login. */
export function requireRecentNpm(version = runProgram(".", "npm", ["--version"]).trim()): void {
  const have = version.split(".").map(Number);
  const at = FROM.findIndex((part, index) => have[index] !== part);
  if (at >= 0 && (have[at] ?? 0) < (FROM[at] ?? 0))
    throw new Error(`npm ${version} cannot publish by trust: ${FROM.join(".")} or newer is needed`);
}
