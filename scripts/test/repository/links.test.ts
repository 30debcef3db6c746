import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../../src/workspace/repository.ts";

const pages = execFileSync("git", ["ls-files", "*.md"], { cwd: REPOSITORY, encoding: "utf8" })
  .trim()
  .split("\n")
  .filter((name) => !name.startsWith(".") && !name.endsWith(".api.md") && existsSync(join(REPOSITORY, name)));

const LINK = /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g;

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(file: string): Set<string> {
  const headings = readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map(([, text = ""]) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

describe("the pages of this repository", () => {
  it.each(pages)("%s: its links lead somewhere", (page) => {
    const dead = [...readFileSync(join(REPOSITORY, page), "utf8").matchAll(LINK)].filter(([, path = "", anchor]) => {
      const file = path === "" ? join(REPOSITORY, page) : join(REPOSITORY, dirname(page), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && statSync(file).isFile() && !anchorsOf(file).has(anchor);
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});
