import { spawnSync } from "node:child_process";
import { posix } from "node:path";
import type { Source } from "./documents.ts";
import { OUR_FILES } from "./file-source.ts";
import { InputError } from "./input-error.ts";
import { SIZE_LIMIT } from "./parse.ts";

/** A document as a git revision holds it: `HEAD~1`, which means its `spec/openapi.yaml`, or `HEAD~1:some/file.json`. */
export function gitSource(repository: string, name: string): Source {
  const [, revision = name, path = "spec/openapi.yaml"] = /^([^:]+):(.+)$/.exec(name) ?? [];
  const commit = git(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === undefined) throw new InputError(name, "is neither a file, a URL nor a git revision");
  return {
    name,
    root: path,
    ours: OUR_FILES.includes(path),
    read: async (file) => {
      const text = git(repository, ["show", `${commit.trim()}:${file}`]);
      if (text === undefined) throw new InputError(name, `the revision ${revision} has no ${file}`);
      return text;
    },
    join: (from, to) => posix.join(posix.dirname(from), decodeURI(to)),
  };
}

/** What a git command prints, or undefined when it fails. */
export function git(repository: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: repository, encoding: "utf8", maxBuffer: SIZE_LIMIT });
  return status === 0 ? stdout : undefined;
}
