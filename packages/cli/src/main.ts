import module from "node:module";
import { VERSION } from "./version.ts";

// The one file that every `cudo` loads. `enableCompileCache` is missing before Node 22.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { runProcess } = await import("./process.ts");
  process.exitCode = await runProcess(argv);
}
