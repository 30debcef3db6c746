import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { rolldown } from "rolldown";
import { packageOf } from "../../scripts/package-of.mjs";
import { thirdPartyNotices } from "../../scripts/third-party-notices.mjs";

// Builds dist/: the entry, and chunks that are loaded when they are needed. Every library is in them, so that one package is
// installed, with the licences of all in THIRD-PARTY-NOTICES.md; what is native stays outside.

const ENTRY = resolve("src/main.ts");
// What a plain `list` needs is one file: each file more costs a process that lives for a tenth of a second a millisecond.
const LISTING = ["process.ts", "kit/index.ts", ...sharedByCommands()].map((path) => resolve("src", path));

await rm("dist", { recursive: true, force: true });
const bundle = await rolldown({
  input: [ENTRY],
  platform: "node",
  external: ["@napi-rs/keyring"],
  // Nobody imports the entry.
  preserveEntrySignatures: "allow-extension",
  // So that `--version` needs no file beside the entry.
  optimization: { inlineConst: true },
  onLog: (level, log) => {
    if (level === "warn") throw new Error(log.message);
  },
});
const { output } = await bundle.write({
  dir: "dist",
  // Node is ready for CommonJS at once; its loader of ES modules takes 5 ms to start (docs/decisions/cudo-is-commonjs.md).
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "[name].cjs",
  codeSplitting: {
    // Else what the entry shares with the listing would be in the listing, and `--version` would load it.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "listing",
        name: (id, graph) => {
          if (reachable([ENTRY], graph).has(id)) return null;
          return reachable(LISTING, graph).has(id) ? "listing" : null;
        },
      },
    ],
  },
  // The names of functions and classes stay, for the stacks of bugs.
  minify: { compress: true, mangle: { toplevel: false, keepNames: true }, codegen: true },
});
await bundle.close();
// Which packages each file holds: a test asks what a command loads.
const holds = output.map(({ fileName, moduleIds = [] }) => {
  const modules = moduleIds.filter((id) => !id.includes("rolldown/runtime"));
  return [fileName, [...new Set(modules.map(nameOf))].sort()];
});
writeFileSync("dist/chunks.json", JSON.stringify(Object.fromEntries(holds), null, 2));
writeFileSync("dist/THIRD-PARTY-NOTICES.md", thirdPartyNotices(output.flatMap((chunk) => chunk.moduleIds ?? [])));

/** What several groups of commands import. */
function sharedByCommands() {
  return readdirSync("src/commands/shared").map((name) => `commands/shared/${name}`);
}

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
