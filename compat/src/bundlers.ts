import { dirname } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack from "webpack";

/** Bundles an entry for browsers into a folder, minified, as `page.js` or under its name. @returns its warnings */
export type Bundler = (entry: string, outdir: string) => Promise<readonly string[]>;

const names = { entryFileNames: "[name].js", chunkFileNames: "chunk-[hash].js" } as const;

/** The bundlers, with nothing in their settings but what an ESM build for browsers needs. */
export const BUNDLERS: Readonly<Record<string, Bundler>> = {
  async Vite(entry, outdir) {
    const warnings: string[] = [];
    const logger = vite.createLogger("warn");
    logger.warn = (message) => void warnings.push(message);
    logger.info = () => {};
    await vite.build({
      root: dirname(entry),
      configFile: false,
      customLogger: logger,
      logLevel: "warn",
      build: {
        outDir: outdir,
        emptyOutDir: true,
        modulePreload: false,
        rolldownOptions: { input: entry, preserveEntrySignatures: "strict", output: names },
      },
    });
    return warnings;
  },
  async webpack(entry, outdir) {
    const compiler = webpack({
      mode: "production",
      entry: { [entryName(entry)]: asJavaScript(entry) },
      output: {
        path: outdir,
        filename: "[name].js",
        chunkFilename: "chunk-[id].js",
        module: true,
        library: { type: "module" },
        publicPath: "",
      },
      experiments: { outputModule: true },
      performance: false,
    });
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
      compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result)))),
    );
    const { errors = [], warnings = [] } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
    return [...errors, ...warnings].map(({ message }) => message);
  },
  async esbuild(entry, outdir) {
    const settings = { bundle: true, splitting: true, format: "esm", minify: true, platform: "browser" } as const;
    const { warnings } = await esbuild.build({ ...settings, entryPoints: [entry], outdir, logLevel: "silent" });
    return warnings.map(({ text }) => text);
  },
  async rollup(entry, outdir) {
    const warnings: string[] = [];
    const bundle = await rollup({
      input: asJavaScript(entry),
      plugins: [nodeResolve({ browser: true }), { name: "minify", renderChunk: minify }],
      onwarn: ({ message }) => void warnings.push(message),
    });
    await bundle.write({ dir: outdir, format: "es", ...names });
    await bundle.close();
    return warnings;
  },
  async rolldown(entry, outdir) {
    const warnings: string[] = [];
    const onLog = (level: string, { message }: { message: string }) =>
      void (level === "warn" && warnings.push(message));
    const bundle = await rolldown({ input: entry, platform: "browser", onLog });
    await bundle.write({ dir: outdir, format: "esm", minify: true, ...names });
    await bundle.close();
    return warnings;
  },
};

const entryName = (entry: string): string => entry.replace(/^.*\/|\.[jt]s$/g, "");

/** For bundlers that take JavaScript only: the compiler's output beside the programs. */
const asJavaScript = (entry: string): string => entry.replace("/programs/", "/compiled/").replace(/\.ts$/, ".js");

/** Rollup leaves this to plugins. */
const minify = async (code: string): Promise<string> =>
  (await esbuild.transform(code, { minify: true, format: "esm" })).code;
