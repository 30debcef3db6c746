import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const entry = new URL("../../src/index.ts", import.meta.url).pathname;

async function bundle(
  code: string,
  { conditions = [], splitting = true }: { conditions?: string[]; splitting?: boolean } = {},
) {
  const result = await build({
    stdin: { contents: code.replaceAll("AUTH", JSON.stringify(entry)), resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    splitting,
    format: "esm",
    platform: "browser",
    conditions,
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const size = (path: string) => {
    const file = result.outputFiles.find((output) => output.path.endsWith(path.replace(/^.*\//, "/")));
    return gzipSync(file?.contents ?? "", { level: 9 }).length;
  };
  const outputs = Object.entries(result.metafile.outputs);
  const reach = (path: string, kinds: string[], seen = new Set<string>()): Set<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const item of result.metafile.outputs[path]?.imports ?? []) {
      if (kinds.includes(item.kind) && !item.external) reach(item.path, kinds, seen);
    }
    return seen;
  };
  const start = outputs.find(([, output]) => output.entryPoint === "<stdin>")?.[0];
  const eager = reach(start ?? "", ["import-statement"]);
  const sum = (paths: Set<string>) => [...paths].reduce((total, path) => total + size(path), 0);
  return {
    text: result.outputFiles.map(({ text }) => text).join(""),
    eager: sum(eager),
    eagerInputs: [...eager].flatMap((path) => Object.keys(result.metafile.outputs[path]?.inputs ?? {})),
    all: sum(reach(start ?? "", ["import-statement", "dynamic-import"])),
    inputs: Object.keys(result.metafile.inputs),
  };
}

describe("a bundle for the browser", () => {
  it.each([[[]], [["browser"]], [["workerd", "worker"]]])(
    "has nothing of Node in it (conditions %j)",
    async (conditions) => {
      const { text, inputs } = await bundle("export * from AUTH", { conditions });
      expect(text).not.toMatch(/["']node:/);
      expect(text).not.toMatch(/\brequire\(/);
      expect(inputs.filter((path) => path.includes("src/node/"))).toEqual([]);
    },
  );

  it("is small: 16 kB with oauth4webapi in one file, and less until somebody logs in", async () => {
    const { eager } = await bundle("export { createAuth } from AUTH");
    const { all } = await bundle("export { createAuth } from AUTH", { splitting: false });
    const { all: everything } = await bundle("export * from AUTH", { splitting: false });
    console.info(`gzipped bytes: createAuth ${all}, ${eager} until a login; all that the entry exports ${everything}`);
    expect(all).toBeLessThanOrEqual(16_000);
    expect(eager).toBeLessThan(10_500);
    expect(everything).toBeLessThan(20_500);
  });

  it("loads oauth4webapi only for a login", async () => {
    const { eagerInputs } = await bundle("export { createAuth, apiKey, MemoryStore } from AUTH");
    expect(eagerInputs.filter((path) => path.includes("oauth4webapi"))).toEqual([]);
  });
});
