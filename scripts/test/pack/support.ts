import type { Origin } from "../../src/pack/check.ts";
import { type Tarball, tarballOf } from "../../src/pack/tarball.ts";
import type { Manifest } from "../../src/workspace/manifest.ts";
import { sharedFields } from "../../src/workspace/shared-fields.ts";

const root = {
  name: "kettles",
  version: "0.0.0",
  license: "Apache-2.0",
  author: "The kettle makers",
  homepage: "https://github.com/example/kettles",
  bugs: "https://github.com/example/kettles/issues",
  repository: { type: "git", url: "git+https://github.com/example/kettles.git" },
  engines: { node: "^20.19.0 || >=22.12.0" },
} satisfies Manifest;

export const origin: Origin = { manifest: root, directory: "packages/kettle", machinePaths: ["/srv/build/kettles"] };

export const manifest: Manifest = {
  name: "@example/kettle",
  version: "0.0.0",
  description: "Boils water",
  keywords: ["kettle"],
  ...sharedFields(root, origin.directory),
  files: ["dist"],
  bin: { kettle: "./bin/kettle.js" },
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
  dependencies: { "@example/water": "^1.0.0" },
};

/** A package that is fine. */
const files: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify(manifest),
  LICENSE: "Apache License",
  "README.md": "# @example/kettle\n",
  "bin/kettle.js": '#!/usr/bin/env node\nimport "../dist/index.js";\n',
  "dist/index.js": 'import { boil } from "@example/water";\nimport "node:fs";\nexport const kettle = boil;\n',
  "dist/index.d.ts": 'export type { Kettle } from "./kettle.js";\nexport declare const kettle: () => void;\n',
  "dist/kettle.d.ts": 'export interface Kettle { readonly water: import("@example/water").Water }\n',
};

/** That package with other files; `undefined` leaves one out. */
export function packageWith(changes: Readonly<Record<string, string | undefined>> = {}): Tarball {
  const entries = Object.entries({ ...files, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, new TextEncoder().encode(text)] as const],
  );
  return tarballOf(new Map(entries));
}

/** That package with other fields in its manifest; `undefined` leaves one out. */
export const manifestWith = (changes: Readonly<Record<string, unknown>>) =>
  packageWith({ "package.json": JSON.stringify({ ...manifest, ...changes }) });
