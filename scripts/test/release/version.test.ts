import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { syncPackages } from "../../src/release/sync.ts";
import { checkCommand } from "../../src/spec/command/check.ts";
import { regenerate } from "../../src/spec/update/regenerate.ts";
import { type Clone, cloneRepository } from "../../src/workspace/clone.ts";
import { publicPackages } from "../../src/workspace/public-packages.ts";
import { REPOSITORY } from "../../src/workspace/repository.ts";
import { runProgram } from "../../src/workspace/run-program.ts";

// A release, in a clone of this repository: one package has something new.

let clone: Clone;
const read = (name: string) => readFileSync(join(clone.folder, name), "utf8");

beforeAll(() => {
  clone = cloneRepository();
  clone.git("tag", "@cudo-compute/types@0.0.0");
  const document = read("spec/openapi.yaml");
  writeFileSync(join(clone.folder, "spec/openapi.yaml"), document.replace(/^( *)title: .*/m, "$1title: Kettles"));
  expect(regenerate(clone.folder)).toBeUndefined();
  const changesets = join(clone.folder, ".changeset");
  for (const name of readdirSync(changesets)) if (name.endsWith(".md")) rmSync(join(changesets, name));
  const text = "Lists can be read backwards.\n\nWith `reverse: true`.";
  writeFileSync(join(changesets, "new.md"), `---\n"@cudo-compute/client": minor\n---\n\n${text}\n`);
  runProgram(clone.folder, "pnpm", ["release:version"]);
}, 120_000);

afterAll(() => clone?.remove());

describe("a release", () => {
  it("gives every package the same, new version", () => {
    const [old] = publicPackages(REPOSITORY);
    const versions = new Set(publicPackages(clone.folder).map(({ manifest }) => manifest.version));
    expect(versions.size).toBe(1);
    expect(versions).not.toContain(old?.manifest.version);
  });

  it("tells the programs their version", () => {
    const packages = publicPackages(clone.folder).filter(({ folder }) => existsSync(join(folder, "src/version.ts")));
    expect(packages.map(({ short }) => short)).toEqual(expect.arrayContaining(["client", "cli"]));
    for (const { short, manifest } of packages)
      expect(read(`packages/${short}/src/version.ts`)).toContain(`export const VERSION = "${manifest.version}";`);
  });

  it("writes changelogs for users: what the changeset says, and no more", () => {
    const [{ manifest } = { manifest: { version: "" } }] = publicPackages(clone.folder);
    const newest = (name: string) => read(`packages/${name}/CHANGELOG.md`).split(/^## /m)[1]?.trim();
    expect(newest("client")).toBe(
      `${manifest.version}\n\n### Minor Changes\n\n- Lists can be read backwards.\n\n  With \`reverse: true\`.`,
    );
    expect(newest("auth")).toBe(`${manifest.version}\n\nNothing new in this package.`);
  });

  it("passes the check of the spec, whose changesets it has used up", async () => {
    const told: string[] = [];
    const tell = (text: string) => void told.push(text);
    const io = { repository: clone.folder, cwd: clone.folder, fetch, out: tell, err: tell };
    expect(await checkCommand([], io)).toBe(0);
    expect(told).toEqual(["spec/ is ready (compared with @cudo-compute/types@0.0.0)\n"]);
    expect(clone.git("diff", "--stat", "@cudo-compute/types@0.0.0", "--", "packages/types/openapi.json")).not.toBe("");
  });

  it("leaves nothing to format", () => {
    const manifests = publicPackages(clone.folder).map(({ short }) => `packages/${short}/package.json`);
    expect(() => runProgram(clone.folder, "pnpm", ["exec", "biome", "check", ...manifests])).not.toThrow();
  });

  it("is ready after one go", () => {
    expect(syncPackages(clone.folder)).toEqual([]);
  });

  it("takes what packages share from the repository's manifest", () => {
    const root = JSON.parse(read("package.json"));
    const moved = { ...root, repository: { type: "git", url: "git+https://github.com/example/moved.git" } };
    writeFileSync(join(clone.folder, "package.json"), JSON.stringify(moved));
    expect(syncPackages(clone.folder)).toHaveLength(publicPackages(clone.folder).length);
    expect(JSON.parse(read("packages/types/package.json")).repository).toEqual({
      type: "git",
      url: "git+https://github.com/example/moved.git",
      directory: "packages/types",
    });
  });
});

it("what this repository repeats is up to date", () => {
  const stale = publicPackages(REPOSITORY).filter(({ folder, manifest }) => {
    const file = join(folder, "src/version.ts");
    return existsSync(file) && !readFileSync(file, "utf8").includes(`"${manifest.version}"`);
  });
  expect(stale).toEqual([]);
});
