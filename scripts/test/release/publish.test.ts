import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Packed } from "../../src/pack/pack.ts";
import { type Npm, requireRecentNpm } from "../../src/release/npm.ts";
import { publishAll } from "../../src/release/publish-all.ts";
import { requireHome } from "../../src/release/require-home.ts";
import { publicPackages } from "../../src/workspace/public-packages.ts";
import { REPOSITORY } from "../../src/workspace/repository.ts";

const packed = (name: string): Packed => ({
  pkg: { short: name, folder: `/packages/${name}`, manifest: { name, version: "1.1.0" } },
  file: `/tarballs/${name}-1.1.0.tgz`,
  bytes: new Uint8Array(),
});

/** A registry that keeps what it is given, and is out of order for one file. */
function registry(broken?: string) {
  const files: string[] = [];
  const npm: Npm = {
    versions: (name) => ["1.0.0", ...(files.includes(`/tarballs/${name}-1.1.0.tgz`) ? ["1.1.0"] : [])],
    publish(file) {
      if (file === broken) throw new Error("503 Service Unavailable");
      files.push(file);
    },
  };
  return { files, npm };
}

describe("publishing", () => {
  const packages = ["water", "kettle", "tea"].map(packed);

  it("goes through the packages in order", () => {
    const { files, npm } = registry();
    publishAll(packages, npm, () => undefined);
    expect(files).toEqual(["/tarballs/water-1.1.0.tgz", "/tarballs/kettle-1.1.0.tgz", "/tarballs/tea-1.1.0.tgz"]);
  });

  it("stops at a failure, and the next run continues there", () => {
    const { files, npm } = registry("/tarballs/kettle-1.1.0.tgz");
    expect(() => publishAll(packages, npm, () => undefined)).toThrow("503");
    expect(files).toEqual(["/tarballs/water-1.1.0.tgz"]);

    const lines: string[] = [];
    const { publish } = registry().npm;
    publishAll(packages, { ...npm, publish }, (line) => lines.push(line));
    expect(lines).toEqual(["is there water@1.1.0", "published kettle@1.1.0", "published tea@1.1.0"]);
  });

  it("refuses an npm that cannot publish by trust", () => {
    for (const version of ["10.9.4", "11.5.0", "11.4.9"]) expect(() => requireRecentNpm(version)).toThrow("11.5.1");
    for (const version of ["11.5.1", "11.6.0", "12.0.0"]) expect(() => requireRecentNpm(version)).not.toThrow();
  });

  it("refuses to run in a repository that the packages do not name", () => {
    const manifest = { name: "k", version: "1.0.0", repository: { url: "git+https://github.com/example/kettles.git" } };
    expect(() => requireHome(manifest, "stranger/kettles")).toThrow("this is stranger/kettles");
    expect(() => requireHome(manifest, "example/kettles")).not.toThrow();
    expect(() => requireHome(manifest, undefined)).not.toThrow();
  });
});

it("a package comes after all that it depends on", () => {
  const names = publicPackages(REPOSITORY).map(({ manifest }) => manifest.name);
  for (const { manifest } of publicPackages(REPOSITORY)) {
    const before = names.slice(0, names.indexOf(manifest.name));
    const ours = Object.keys(manifest.dependencies ?? {}).filter((name) => names.includes(name));
    expect(before).toEqual(expect.arrayContaining(ours));
  }
});

describe("a folder of this repository", () => {
  it.each([
    ["npm", "pack", "packages/types", 1],
    ["npm", "publish", "packages/types", 1],
    ["pnpm", "publish", "packages/types", 1],
    ["pnpm", "pack", "packages/types", 0],
    ["pnpm", "pack", "spec", 1], // nothing is built there
  ])("when %s wants to %s %s", (program, command, folder, code) => {
    const env = { npm_command: command, npm_config_user_agent: `${program}/11.0.0 node/v20.19.0` };
    const { status, stderr } = spawnSync(process.execPath, [join(REPOSITORY, "scripts/refuse-publish.mjs")], {
      cwd: join(REPOSITORY, folder),
      env,
      encoding: "utf8",
    });
    expect(status).toBe(code);
    expect(stderr).toMatch(code === 0 ? /^$/ : /^refused: /);
  });

  it("asks that before it is packed", () => {
    for (const { manifest } of publicPackages(REPOSITORY))
      expect(manifest.scripts).toMatchObject({ prepack: "node ../../scripts/refuse-publish.mjs" });
  });
});
