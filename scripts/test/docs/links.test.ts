import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import GithubSlugger from "github-slugger";
import { describe, expect, it } from "vitest";
import { type Page, pages, ROOT, readPage } from "./markdown.ts";

const all = pages();

/** Links and images of a page, with their lines. What is between backticks is no link. */
function linksOf({ prose }: Page): { line: number; target: string }[] {
  return prose.flatMap((text, index) => {
    const plain = text.replace(/`[^`]*`/g, "");
    const inline = [...plain.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
    const reference = [...plain.matchAll(/^\s*\[[^\]]+\]:\s+(\S+)/g)];
    const html = [...plain.matchAll(/\b(?:src|href|srcset)="([^"]+)"/g)];
    return [...inline, ...reference, ...html].map(([, target = ""]) => ({ line: index + 1, target }));
  });
}

/** The anchors that GitHub makes of a page's headings, and those that it sets itself. */
function anchorsOf({ prose }: Page): Set<string> {
  const slugger = new GithubSlugger();
  const found = new Set<string>();
  for (const line of prose) {
    const [, heading] = /^#{1,6}\s+(.+?)\s*#*$/.exec(line) ?? [];
    if (heading !== undefined)
      found.add(slugger.slug(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "")));
    for (const [, id = ""] of line.matchAll(/\b(?:id|name)="([^"]+)"/g)) found.add(id);
  }
  return found;
}

/** What is wrong with where a link leads; nothing for one that leaves the repository. */
function problemOf(page: Page, target: string): string | undefined {
  if (/^(?:https?:|mailto:)/.test(target)) return undefined;
  const [path = "", anchor] = target.split("#");
  const where = path === "" ? page.path : normalize(join(dirname(page.path), decodeURIComponent(path)));
  if (where.startsWith("..")) return "leads out of the repository";
  if (!existsSync(ROOT + where)) return "leads to nothing";
  if (anchor === undefined) return undefined;
  if (!where.endsWith(".md")) return /^L\d+(-L\d+)?$/.test(anchor) ? undefined : "has an anchor, but leads to no page";
  const there = where === page.path ? page : readPage(where, readFileSync(ROOT + where, "utf8"));
  return anchorsOf(there).has(anchor) ? undefined : "leads to a heading that is not there";
}

const broken = (page: Page) =>
  linksOf(page).flatMap(({ line, target }) => {
    const problem = problemOf(page, target);
    return problem ? [`${page.path}:${line}: ${target} ${problem}`] : [];
  });

describe("the documentation", () => {
  it("has links that lead somewhere", () => {
    expect(all.flatMap(linksOf).length).toBeGreaterThan(30);
    expect(all.flatMap(broken)).toEqual([]);
  });
});

describe("this check", () => {
  const page = readPage(
    "packages/client/README.md",
    [
      "# One `two`, three",
      "[a](#one-two-three) [b](#two) [c](../auth) [d](../nothing.md) [e](../../README.md#no-such) [f](https://example.com)",
    ].join("\n"),
  );

  it("finds links that lead nowhere", () => {
    expect(broken(page)).toEqual([
      "packages/client/README.md:2: #two leads to a heading that is not there",
      "packages/client/README.md:2: ../nothing.md leads to nothing",
      "packages/client/README.md:2: ../../README.md#no-such leads to a heading that is not there",
    ]);
  });
});
