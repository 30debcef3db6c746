import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { rolldown } from "rolldown";
import { thirdPartyNotices } from "../../scripts/third-party-notices.mjs";

// Builds dist/: the entry, and chunks that are loaded when they are needed. Every library is in them, so that one package is
// installed, with the licences of all in THIRD-PARTY-NOTICES.md; what is native stays outside.

// What a plain `list` needs is one file: each file more costs a process that lives for a tenth of a second a millisecond.
const LISTING = ["process.ts", "kit/index.ts"].map((path) => resolve("src", path));

await rm("dist", { recursive: true, force: true });
const bundle = await rolldown({
  input: ["src/main.ts"],
  platform: "node",
  external: ["@napi-rs/keyring"],
  // So that `--version` needs no file beside the entry.
  optimization: { inlineConst: true },
  onLog: (level, log) => {
    if (level === "warn") throw new Error(log.message);
  },
});
const { output } = await bundle.write({
  dir: "dist",
  format: "esm",
  chunkFileNames: "[name].js",
  codeSplitting: {
    groups: [
      {
        debugName: "listing",
        name: (id, graph) => (reachable(LISTING, graph).has(id) ? "listing" : null),
      },
      { name: "shared", test: "/src/commands/shared/" },
    ],
  },
  // Names stay, for the stacks of bugs.
  minify: { compress: true, mangle: false, codegen: true },
});
await bundle.close();
// Which packages each file holds: a test asks what a command loads.
const holds = output.map(({ fileName, moduleIds = [] }) => {
  const modules = moduleIds.filter((id) => !id.includes("rolldown/runtime"));
  return [fileName, [...new Set(modules.map(nameOf))].sort()];
});
writeFileSync("dist/chunks.json", JSON.stringify(Object.fromEntries(holds), null, 2));
writeFileSync("dist/THIRD-PARTY-NOTICES.md", thirdPartyNotices(output.flatMap((chunk) => chunk.moduleIds ?? [])));

/** The modules that these ones import, and so on; not those that they load when they need them. */
function reachable(ids, graph, found = new Set()) {
  for (const id of ids) {
    if (found.has(id)) continue;
    found.add(id);
    reachable(graph.getModuleInfo(id)?.importedIds ?? [], graph, found);
  }
  return found;
}

/** The name of the package that a module is of. */
function nameOf(id) {
  return JSON.parse(readFileSync(join(packageOf(id), "package.json"), "utf8")).name;
}

function packageOf(id) {
  let folder = dirname(id.replace(/^\0/, "").replace(/\?.*$/, ""));
  const isPackage = (at) =>
    existsSync(join(at, "package.json")) && JSON.parse(readFileSync(join(at, "package.json"), "utf8")).version;
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}
