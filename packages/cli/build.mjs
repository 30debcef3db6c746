import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";

// Builds dist/: the entry, and chunks that are loaded when they are needed. Every library is in them, so that one package is
// installed, with the licences of all in THIRD-PARTY-NOTICES; what is native stays outside.

await rm("dist", { recursive: true, force: true });
const bundle = await rolldown({
  input: ["src/main.ts"],
  platform: "node",
  external: ["@napi-rs/keyring"],
  onLog: (level, log) => {
    if (level === "warn") throw new Error(log.message);
  },
});
const { output } = await bundle.write({ dir: "dist", format: "esm", chunkFileNames: "[name].js" });
await bundle.close();
writeFileSync("THIRD-PARTY-NOTICES", notices(output.flatMap((chunk) => chunk.moduleIds ?? [])));

function notices(modules) {
  const folders = new Set(modules.filter((id) => id.includes("/node_modules/")).map(packageOf));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined && license === undefined) throw new Error(`${name} says nothing of its licence`);
    return `${name} ${version} (${license})\n\n${file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `cudo holds these libraries:\n\n${texts.sort().join(`\n${"-".repeat(80)}\n\n`)}`;
}

function packageOf(id) {
  let folder = dirname(id.replace(/^\0/, "").replace(/\?.*$/, ""));
  const isPackage = (at) =>
    existsSync(join(at, "package.json")) && JSON.parse(readFileSync(join(at, "package.json"), "utf8")).version;
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}
