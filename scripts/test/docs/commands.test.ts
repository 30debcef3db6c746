import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Page, pages, ROOT, readPage } from "./markdown.ts";

/** The scripts of the root, by `npm run` and `pnpm`. */
const scripts = scriptsOf("");

/** The commands that `npx` finds: those of our packages, and the tools that the root depends on. */
const commands = new Set(
  ["", ...readdirSync(`${ROOT}packages`).map((name) => `packages/${name}/`), "scripts/"].flatMap((folder) => {
    const { name, bin = {}, devDependencies = {} } = manifest(folder);
    return [...(Object.keys(bin).length > 0 ? [name, ...Object.keys(bin)] : []), ...Object.keys(devDependencies)];
  }),
);
const TOOLS = ["tsc", "pnpm", "npm", "wrangler"];
const PNPM = ["-r", "install", "add", "exec", "dlx", "pack", "publish", "run", "--filter"];
const NPM = ["audit", "install", "i", "pack", "publish", "test", "ci", "exec", "create", "init", "version"];

/** The commands in the code of a page, fenced and in line: `npm run demo`. */
function commandsOf({ blocks, prose }: Page): { line: number; words: string[] }[] {
  const fenced = blocks
    .filter(({ language }) => /^(sh|bash|console|)$/.test(language))
    .flatMap(({ code, line }) => code.split("\n").map((text, index) => ({ line: line + index, text })));
  const inline = prose.flatMap((text, index) =>
    [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => ({ line: index + 1, text: code })),
  );
  return [...fenced, ...inline].flatMap(({ line, text }) =>
    text
      .replace(/\s#.*$/, "")
      .split(/&&|\|\||[;|]/)
      .map((command) => command.trim().replace(/^(?:\$\s+|[A-Z_]+=\S+\s+)+/, ""))
      .filter((command) => /^(?:npm|pnpm|npx)\s/.test(command))
      .map((command) => ({ line, words: command.split(/\s+/) })),
  );
}

/** What is wrong with a command; nothing for one that is there. */
function wrongCommand([tool, ...words]: string[]): string | undefined {
  const [first = "", second = ""] = words.filter((word) => word !== "--yes" && word !== "-g");
  if (tool === "npx" && first === "pnpm") return wrongCommand(["pnpm", ...words.slice(words.indexOf("pnpm") + 1)]);
  if (tool === "npx") return commands.has(first) || TOOLS.includes(first) ? undefined : `no command ${first}`;
  if (tool === "pnpm" && first === "--filter") {
    const script = words[words.indexOf(second) + 1] ?? "";
    const folder = second.replace("@cudo-compute/", "");
    const found = [`packages/${folder}/`, `${folder}/`, `examples/${folder}/`].find((path) =>
      existsSync(`${ROOT}${path}package.json`),
    );
    if (found === undefined) return `no package ${second}`;
    return script === "exec" || scriptsOf(found).has(script) ? undefined : `${second} has no script ${script}`;
  }
  const script = first === "run" ? second : first;
  const known = scripts.has(script) || (first !== "run" && (tool === "npm" ? NPM : PNPM).includes(first));
  return known ? undefined : `no script ${script}`;
}

function manifest(folder: string): { name: string; scripts?: object; bin?: object; devDependencies?: object } {
  return JSON.parse(readFileSync(`${ROOT}${folder}package.json`, "utf8"));
}

function scriptsOf(folder: string): Set<string> {
  return new Set(Object.keys(manifest(folder).scripts ?? {}));
}

it("the documentation names commands that are there", () => {
  const found = pages().flatMap((page) => commandsOf(page).map((command) => ({ ...command, path: page.path })));
  const wrong = found.flatMap(({ path, line, words }) => {
    const problem = wrongCommand(words);
    return problem ? [`${path}:${line}: ${words.join(" ")}: ${problem}`] : [];
  });
  expect(found.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

it("this check finds commands that are not there", () => {
  const text = "`npm run nothing`, `pnpm generate`, `npx cudo-emulator --port 1`\n```sh\nX=1 npx no-such-tool # …\n```";
  expect(
    commandsOf(readPage("page.md", text))
      .map(({ words }) => wrongCommand(words))
      .sort(),
  ).toEqual(["no command no-such-tool", "no script nothing", undefined, undefined]);
});
