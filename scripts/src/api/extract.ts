import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { Entry } from "./entries.ts";

const COMPILER = {
  module: "nodenext",
  target: "es2022",
  lib: ["es2023", "esnext.disposable", "dom", "dom.iterable"],
  types: ["node"],
  strict: true,
  skipLibCheck: true,
};
const quiet = { default: { logLevel: ExtractorLogLevel.None } };

/** The report of API Extractor on an entry's declarations. */
export function extract({ pkg, declarations, depth }: Entry): string {
  const folder = mkdtempSync(join(tmpdir(), "cudo-api-"));
  try {
    const config = ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(pkg.folder, "package.json"),
      configObject: {
        projectFolder: pkg.folder,
        mainEntryPointFilePath: declarations,
        newlineKind: "lf",
        compiler: { overrideTsconfig: { compilerOptions: COMPILER, files: [declarations] } },
        apiReport: {
          enabled: true,
          includeForgottenExports: depth === "reachable",
          reportFileName: "entry.api.md",
          reportFolder: folder,
          reportTempFolder: folder,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: { extractorMessageReporting: quiet, tsdocMessageReporting: quiet },
      },
    });
    const handled = (message: { handled: boolean }) => {
      message.handled = true;
    };
    Extractor.invoke(config, { localBuild: true, messageCallback: handled });
    return readFileSync(join(folder, "entry.api.md"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
