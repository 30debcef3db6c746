import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The root of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** A fenced block of a page. */
export interface Block {
  /** Where its first line of code is, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** A Markdown file. */
export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly blocks: readonly Block[];
  /** Its lines without fenced blocks: those are empty instead, so that numbers stay right. */
  readonly prose: readonly string[];
}

/** Every Markdown file of the repository that was written by hand, those included that are not committed yet. */
export function pages(): Page[] {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return list
    .split("\0")
    .filter((path) => path !== "" && !path.endsWith(".api.md") && existsSync(ROOT + path))
    .map((path) => readPage(path, readFileSync(ROOT + path, "utf8")));
}

/** Tells code from prose. */
export function readPage(path: string, text: string): Page {
  const blocks: Block[] = [];
  let open: { fence: string; language: string; line: number; code: string[] } | undefined;
  const prose = text.split("\n").map((line, index) => {
    if (open) {
      if (line.trim() !== open.fence) open.code.push(line);
      else {
        blocks.push({ line: open.line, language: open.language, code: open.code.join("\n") });
        open = undefined;
      }
      return "";
    }
    const [, fence, language = ""] = /^\s*(`{3,}|~{3,})([\w-]*)/.exec(line) ?? [];
    if (fence === undefined) return line;
    open = { fence, language, line: index + 2, code: [] };
    return "";
  });
  return { path, blocks, prose };
}
