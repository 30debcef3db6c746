import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { VERSION } from "./version.ts";

// The one file that every `cudo` loads.
const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
  process.stdout.write(`${VERSION}\n`);
} else {
  // Missing before Node 22. Not in Node's own place: that is below /tmp, where others may write.
  const module = process.getBuiltinModule("node:module") as { enableCompileCache?: (folder: string) => unknown };
  module.enableCompileCache?.(join(cacheFolder(process), "compiled"));
  void import("./process.ts").then(async ({ runProcess }) => {
    process.exitCode = await runProcess(argv);
  });
}
