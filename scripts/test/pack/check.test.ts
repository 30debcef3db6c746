import { describe, expect, it } from "vitest";
import { problemsOf } from "../../src/pack/check.ts";
import type { Tarball } from "../../src/pack/tarball.ts";
import { manifest, manifestWith, origin, packageWith } from "./support.ts";

it("a package that is fine has no problems", async () => {
  expect(await problemsOf(packageWith(), origin)).toEqual([]);
});

it("code of somebody else may be in it, with its license", async () => {
  const files = {
    "dist/index.js": "//#region ../../node_modules/tea/x.js\nexport const kettle = 1;\n//#endregion\n",
    "dist/THIRD-PARTY-NOTICES.md": "# Third-party notices\n\n## tea 1.0.0\n\nMIT License …\n",
  };
  expect(await problemsOf(packageWith(files), origin)).toEqual([]);
});

const { exports } = manifest as { exports: object };
const index = 'import "@example/water";\nexport const kettle = 1;\n';

/** One planted mistake each, and the line that it must give. */
const BREAKAGES: readonly (readonly [mistake: string, tarball: Tarball, problem: string])[] = [
  ["no license field", manifestWith({ license: undefined }), "package.json: license must be"],
  ["another author", manifestWith({ author: "A stranger" }), "package.json: author must be"],
  ["no repository", manifestWith({ repository: undefined }), 'package.json: repository must be {"type":"git"'],
  ["another package's folder", manifestWith({ homepage: "https://example.org" }), "package.json: homepage must be"],
  ["side effects", manifestWith({ sideEffects: undefined }), "package.json: sideEffects must be false"],
  ["another Node", manifestWith({ engines: { node: ">=18" } }), "package.json: engines must be"],
  ["CommonJS", manifestWith({ type: "commonjs" }), 'package.json: type must be "module"'],
  ["no keywords", manifestWith({ keywords: [] }), "package.json: keywords is missing or empty"],
  ["main beside exports", manifestWith({ main: "./dist/index.js" }), "package.json: main is there"],
  ["a script on install", manifestWith({ scripts: { postinstall: "node x.js" } }), "package.json: scripts.postinstall"],
  ["the workspace's protocol", manifestWith({ dependencies: { "@example/water": "workspace:^" } }), '"workspace:^"'],
  ["the catalog's protocol", manifestWith({ dependencies: { "@example/water": "catalog:" } }), '"catalog:"'],
  [
    "a condition for require",
    manifestWith({ exports: { ...exports, ".": { require: "./dist/index.js", default: "./dist/index.js" } } }),
    'package.json: exports["."] must be a JSON file, or `types`',
  ],
  [
    "types after default",
    manifestWith({ exports: { ...exports, ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } } }),
    'package.json: exports["."] must be',
  ],
  [
    "no way to the manifest",
    manifestWith({ exports: { ".": "./dist/index.js" } }),
    'exports must have "./package.json"',
  ],
  [
    "an entry that is not packed",
    manifestWith({ exports: { ...exports, "./tea": { types: "./dist/tea.d.ts", default: "./dist/tea.js" } } }),
    'package.json: exports["./tea"].types names ./dist/tea.d.ts, which is not packed',
  ],
  ["a program that is not packed", manifestWith({ bin: { kettle: "./bin/tea.js" } }), "package.json: bin.kettle names"],
  ["no license", packageWith({ LICENSE: undefined }), "LICENSE: is missing"],
  ["no README", packageWith({ "README.md": undefined }), "README.md: is missing"],
  ["no changelog of a release", manifestWith({ version: "0.1.0" }), "CHANGELOG.md: is missing"],
  [
    "a changelog that stops before the release",
    packageWith({
      "package.json": JSON.stringify({ ...manifest, version: "0.2.0" }),
      "CHANGELOG.md": "# kettle\n\n## 0.1.0\n\n- Boils.\n",
    }),
    "CHANGELOG.md: says nothing about 0.2.0",
  ],
  ["a test", packageWith({ "dist/boil.test.js": "" }), "dist/boil.test.js: has no business in a package"],
  ["a folder of tests", packageWith({ "dist/test/boil.js": "" }), "dist/test/boil.js: has no business in a package"],
  ["a snapshot", packageWith({ "dist/__snapshots__/a.js": "" }), "dist/__snapshots__/a.js: has no business"],
  ["a source", packageWith({ "src/index.ts": "" }), "src/index.ts: has no business in a package"],
  ["a source map", packageWith({ "dist/index.js.map": "{}" }), "dist/index.js.map: has no business in a package"],
  ["settings of a tool", packageWith({ ".npmrc": "" }), ".npmrc: has no business in a package"],
  [
    "a pointer to a source map",
    packageWith({ "dist/index.js": `${index}//# sourceMappingURL=index.js.map\n` }),
    "dist/index.js:3: holds a pointer to a source map",
  ],
  ["code that nothing imports", packageWith({ "dist/tea.js": "" }), "dist/tea.js: no entry leads to it"],
  ["declarations that nothing imports", packageWith({ "dist/tea.d.ts": "" }), "dist/tea.d.ts: no entry leads to it"],
  [
    "a chunk of CommonJS that is not packed",
    packageWith({
      "bin/kettle.cjs": 'require("../dist/tea.cjs")',
      "package.json": JSON.stringify({ ...manifest, bin: { kettle: "./bin/kettle.cjs" } }),
    }),
    "bin/kettle.cjs: imports ../dist/tea.cjs, which is not packed",
  ],
  [
    "a chunk that is not packed",
    packageWith({ "dist/index.js": 'import "./chunk.js";\n' }),
    "dist/index.js: imports ./chunk.js, which is not packed",
  ],
  [
    "an undeclared dependency",
    packageWith({ "dist/index.js": 'export const tea = () => import("tea/green");\n' }),
    "dist/index.js: imports tea/green, which package.json does not depend on",
  ],
  [
    "an undeclared dependency of declarations",
    packageWith({ "dist/kettle.d.ts": 'export interface Kettle { tea: import("tea").Tea }\n' }),
    "dist/kettle.d.ts: imports tea, which package.json does not depend on",
  ],
  [
    "a module of Node in declarations",
    packageWith({ "dist/kettle.d.ts": 'export type Kettle = import("node:http").Server;\n' }),
    "dist/kettle.d.ts: imports node:http, whose types a project may not have",
  ],
  [
    "types of Node that users may not have",
    packageWith({ "dist/kettle.d.ts": '/// <reference types="node" />\nexport interface Kettle {}\n' }),
    "dist/kettle.d.ts: imports node, which package.json does not depend on",
  ],
  [
    "a declaration that is not packed",
    packageWith({ "dist/kettle.d.ts": undefined }),
    "dist/index.d.ts: imports ./kettle.js, which is not packed",
  ],
  [
    "this machine's path",
    packageWith({ "dist/index.js": `${index}const root = "/srv/build/kettles/x";\n` }),
    "dist/index.js:3: holds a path of this machine",
  ],
  [
    "a home directory",
    packageWith({ "README.md": "See /home/jane/kettles/x\n" }),
    "README.md:1: holds a path of the machine that built it",
  ],
  [
    "code of somebody else without its license",
    packageWith({
      "dist/index.js": `//#region ../../node_modules/.pnpm/@t+ea@1.0.0/node_modules/@t/ea/x.js\n${index}`,
    }),
    "dist/index.js: holds code of @t/ea, whose license dist/THIRD-PARTY-NOTICES.md does not give",
  ],
  ["CommonJS in an ES module", packageWith({ "dist/index.js": "module.exports = 1;\n" }), "publint: "],
  ["a program without its first line", packageWith({ "bin/kettle.js": 'import "../dist/index.js";\n' }), "publint: "],
  [
    "an import without its extension",
    packageWith({ "dist/index.d.ts": 'export type { Kettle } from "./kettle";\n' }),
    "attw: InternalResolutionError in /node_modules/@example/kettle/dist/index.d.ts (node16)",
  ],
];

describe("a planted mistake is found", () => {
  it.each(BREAKAGES)("%s", async (_, tarball, problem) => {
    const problems = await problemsOf(tarball, origin);
    expect(problems.filter((line) => line.includes(problem))).not.toEqual([]);
  });
});

describe("a secret is found, and never shown", () => {
  const canary = "K7rPq2Zx9LmN4vBt";
  it.each([
    ["npm", `npm_${canary}${canary}abcd`],
    ["GitHub", `ghp_${canary}${canary}abcd`],
    ["a JWT", `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.${canary}`],
    ["a private key", `-----BEGIN PRIVATE KEY-----\n${canary.repeat(4)}\n-----END PRIVATE KEY-----`],
    ["a registry's credential", `//registry.example.org/:_authToken=${canary}`],
  ])("%s", async (_, secret) => {
    const problems = await problemsOf(packageWith({ "dist/index.js": `${index}\n/* ${secret} */\n` }), origin);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^dist\/index\.js:\d+: holds /);
    expect(problems.join()).not.toContain(canary);
  });
});
