import ts from "typescript";
import { describe, expect, it } from "vitest";
import { pages, ROOT, readPage } from "./markdown.ts";
import { type Snippet, snippetsOf } from "./snippets.ts";

/** Every package can be imported from here, as it was built. */
const WORKSHOP = `${ROOT}examples/docs/`;

const snippets = pages().flatMap(snippetsOf);

/** What is wrong with each snippet, by its own place in its page. */
function compile(programs: readonly Snippet[]): string[] {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, types: ["node"] },
    `${ROOT}examples`,
  );
  const files = new Map(programs.map((snippet, index) => [`${WORKSHOP}${index}.ts`, snippet]));
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.getCurrentDirectory = () => `${ROOT}examples`;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const code = files.get(name)?.code;
    return code === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, code, {
          languageVersion: ts.ScriptTarget.ES2022,
          impliedNodeFormat: ts.ModuleKind.ESNext,
        });
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(({ file, start, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, "\n");
      const snippet = file && files.get(file.fileName);
      if (!snippet) return `${file?.fileName}: ${text}`;
      const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
      return `${snippet.page}:${snippet.line + line - snippet.borrowed}: ${text}`;
    });
}

describe("the code in the documentation", () => {
  it("is there", () => {
    expect(snippets.length).toBeGreaterThan(20);
    // What is marked otherwise would pass unseen.
    const others = pages().flatMap(({ path, blocks }) =>
      blocks.map(({ language, line }) => `${path}:${line} ${language}`),
    );
    expect(others.filter((block) => /(typescript|tsx|js|javascript)$/i.test(block))).toEqual([]);
  });

  it("compiles against the packages as they are built", () => {
    expect(compile(snippets)).toEqual([]);
  });
});

describe("this check", () => {
  const text = [
    "```ts\nimport { CudoCompute } from '@cudo-compute/client';\nconst cudo = new CudoCompute();\n```",
    "```sh\nls\n```",
    "```ts\nconst page = await cudo.vms.list();\nconst { items: machines } = page;\n```",
    "```ts\nconst [first] = machines;\nconsole.log(first?.ids);\n```",
  ].join("\n\n");

  it("lets a block use what earlier ones declare, and finds mistakes at their line", () => {
    const mistakes = compile(snippetsOf(readPage("page.md", text)));
    expect(mistakes).toEqual([expect.stringMatching(/^page\.md:17: Property 'ids' does not exist on type 'VM'/)]);
  });

  it("finds names that nobody declares", () => {
    const mistakes = compile(snippetsOf(readPage("page.md", "```ts\nproject.vms.list();\n```")));
    expect(mistakes).toEqual(["page.md:2: Cannot find name 'project'."]);
  });
});
