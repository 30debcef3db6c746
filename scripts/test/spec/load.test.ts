import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diffCommand } from "../../src/spec/command/diff.ts";
import { runGuarded } from "../../src/spec/command/run.ts";
import { load } from "../../src/spec/load/load.ts";
import { normalise } from "../../src/spec/model/normalise.ts";
import { document, ref, string } from "./support/documents.ts";

const folder = mkdtempSync(join(tmpdir(), "cudo-load-"));
const good = document({ "GET /v1/kettles": { id: "ListKettles" } });
let server: Server;
let site: string;

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  "/good.json": (_, response) => response.end(JSON.stringify(good)),
  "/moved.json": (_, response) => response.writeHead(302, { location: "https://elsewhere.example/x.json" }).end(),
  "/page": (_, response) => response.end("<!doctype html><title>Sign in</title>"),
  "/endless.json": (_, response) => {
    const chunk = Buffer.alloc(1_000_000, " ");
    const more = () => response.write(chunk, (error) => error ?? more());
    more();
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ""];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  file("good.json", JSON.stringify(good));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** What the user sees when they compare something with a good document. */
async function told(name: string): Promise<string> {
  const lines: string[] = [];
  const io = { repository: folder, cwd: folder, fetch, out: () => {}, err: (text: string) => void lines.push(text) };
  const code = await runGuarded("spec:diff", diffCommand, [name, "good.json"], io);
  expect({ code, lines: lines.length }).toEqual({ code: 2, lines: 1 });
  return lines.join("").replaceAll(site, "http://here");
}

const anchors = `${Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i === 0 ? "x" : `*a${i - 1}, *a${i - 1}, *a${i - 1}`}]`).join("\n")}\nopenapi: 3.1.0\npaths: {}`;
const deep = `{"openapi": "3.1.0", "paths": ${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`;
const circular = document({ "GET /v1/a": { id: "GetA", answers: ref("A") } }, { A: ref("B"), B: ref("A") });
const wrapped = document(
  { "GET /v1/a": { id: "GetA", answers: ref("A") } },
  { A: { allOf: [ref("B")] }, B: { allOf: [ref("A")] } },
);
const dangling = document({ "GET /v1/a": { id: "GetA", answers: ref("Nobody") } });
const odd = document({ "GET /v1/a": { id: "GetA", answers: { type: "float" } } });

describe("what cannot be read is told in one line", () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ["an empty file", "empty.json", "", /empty\.json: is empty/],
    ["malformed JSON", "bad.json", '{"openapi": "3.1.0", "paths": {,}}', /bad\.json: is not valid JSON: /],
    ["truncated JSON", "cut.json", JSON.stringify(good).slice(0, 100), /cut\.json: is cut off: the JSON has no end/],
    [
      "malformed YAML",
      "bad.yaml",
      "openapi: 3.1.0\npaths:\n - a\n  b: [",
      /bad\.yaml: is not valid YAML: .* at line \d/,
    ],
    ["plain text", "notes.txt", "Dear diary", /notes\.txt: is no OpenAPI document/],
    ["a list", "list.json", "[1, 2]", /list\.json: is no OpenAPI document: it holds no object/],
    [
      "JSON of something else",
      "package.json",
      '{"name": "x"}',
      /package\.json: is no OpenAPI document: it has neither/,
    ],
    [
      "a version to come",
      "new.json",
      '{"openapi": "4.0.0", "paths": {}}',
      /new\.json: is OpenAPI 4\.0\.0; only 2\.0, 3\.0 and 3\.1/,
    ],
    ["a document without paths", "pathless.json", '{"openapi": "3.1.0"}', /pathless\.json: has no `paths`/],
    ["50 MB", "huge.json", Buffer.alloc(50_000_000, " "), /huge\.json: has 50 MB, over the limit of 20 MB/],
    [
      "references in a circle",
      "circular.json",
      JSON.stringify(circular),
      /circular\.json: the reference #\/components\/schemas\/A leads back to itself/,
    ],
    [
      "schemas in a circle",
      "wrapped.json",
      JSON.stringify(wrapped),
      /wrapped\.json: the schema \w is nothing but itself/,
    ],
    [
      "a reference to nothing",
      "dangling.json",
      JSON.stringify(dangling),
      /dangling\.json: the reference #\/components\/schemas\/Nobody points at nothing/,
    ],
    [
      "a reference to a missing file",
      "parts.json",
      JSON.stringify(good).replace('{"type":"object","properties":{}}', '{"$ref":"lost.yaml#/a"}'),
      /lost\.yaml: cannot be read \(ENOENT\)/,
    ],
    [
      "a type that is none",
      "odd.json",
      JSON.stringify(odd),
      /odd\.json: knows a type that JSON Schema does not: float/,
    ],
    ["YAML that holds itself", "loop.yaml", "openapi: 3.1.0\npaths: &a { b: *a }", /loop\.yaml: holds itself/],
    ["YAML that explodes", "bomb.yaml", anchors, /bomb\.yaml: is not valid YAML: .*alias/],
    ["endless nesting", "deep.json", deep, /deep\.json: nests more than 300 levels deep/],
  ])("%s", async (_, name, content, line) => {
    expect(await told(file(name, content))).toMatch(line);
  });

  it("a name that nothing has", async () => {
    expect(await told("nothing.json")).toBe("spec:diff: nothing.json: is neither a file, a URL nor a git revision\n");
    expect(await told("--help")).toContain("usage: pnpm spec:diff <old> <new>");
  });

  it.each([
    ["/moved.json", "redirects to https://elsewhere.example/x.json; name that address if you trust it"],
    ["/lost.json", "answers 404 Not Found"],
    ["/page", "is a web page or XML, no OpenAPI document"],
    ["/endless.json", "has more than 20 MB"],
  ])("the web page %s", async (path, problem) => {
    expect(await told(site + path)).toBe(`spec:diff: http://here${path}: ${problem}\n`);
  });

  it("a server that nobody reaches, without the password in its address", async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const host = `127.0.0.1:${(gone.address() as AddressInfo).port}`;
    await new Promise((resolve) => gone.close(resolve));
    const line = `spec:diff: http://${host}/x.json: cannot be reached (ECONNREFUSED)\n`;
    expect(await told(`http://${host}/x.json?key=secret`)).toBe(line);
    expect(await told(`http://user:secret@${host}/x.json`)).toContain(
      `http://${host}/x.json: is given with a password;`,
    );
  });
});

describe("a document is read", () => {
  const options = () => ({ repository: folder, cwd: folder, fetch });
  const idsIn = async (name: string) => normalise(await load(name, options())).operations.map(({ id }) => id);

  it("from the web", async () => {
    expect(await idsIn(`${site}/good.json`)).toEqual(["ListKettles"]);
  });

  it("from many files, as YAML, and from a git revision of them", async () => {
    mkdirSync(join(folder, "spec"));
    file("spec/openapi.yaml", 'openapi: 3.1.0\npaths:\n  /v1/a: { $ref: "a.yaml#/a" }\n');
    file("spec/a.yaml", "a:\n  get: { operationId: GetA, responses: {} }\n");
    expect(await idsIn("spec")).toEqual(["GetA"]);

    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder });
    git("init", "--quiet");
    git("add", "spec", "good.json");
    git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "--message", "One");
    file("spec/a.yaml", "a:\n  get: { operationId: GetB, responses: {} }\n");
    expect(await idsIn("spec")).toEqual(["GetB"]);
    expect(await idsIn("HEAD")).toEqual(["GetA"]);
    expect(await idsIn("HEAD:good.json")).toEqual(["ListKettles"]);
    expect(await told("HEAD:gone.json")).toBe("spec:diff: HEAD:gone.json: the revision HEAD has no gone.json\n");
  });

  it("although its schemas hold themselves", async () => {
    const tree = { type: "object", properties: { name: string, children: { type: "array", items: ref("Tree") } } };
    file(
      "tree.json",
      JSON.stringify(document({ "GET /v1/tree": { id: "GetTree", answers: ref("Tree") } }, { Tree: tree })),
    );
    expect(await idsIn("tree.json")).toEqual(["GetTree"]);
  });
});
