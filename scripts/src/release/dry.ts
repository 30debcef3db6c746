import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { cloneRepository } from "../workspace/clone.ts";
import { publicPackages } from "../workspace/public-packages.ts";
import { REPOSITORY } from "../workspace/repository.ts";
import { runProgram } from "../workspace/run-program.ts";
import { npm } from "./npm.ts";
import { packChecked } from "./pack-checked.ts";
import { publishAll } from "./publish-all.ts";
import { syncPackages } from "./sync.ts";

// pnpm release:dry: the next release, from versions and changelogs to npm's last word before the upload, in a clone.

const versions = (repository: string) => publicPackages(repository).map(({ manifest }) => manifest);
const before = versions(REPOSITORY);
const clone = cloneRepository("installed");
try {
  runProgram(clone.folder, "pnpm", ["exec", "changeset", "version"]);
  syncPackages(clone.folder);
  for (const { name, version } of versions(clone.folder)) {
    console.log(`version   ${name} ${before.find((one) => one.name === name)?.version} → ${version}`);
  }
  for (const { folder } of publicPackages(clone.folder)) runProgram(folder, "pnpm", ["run", "build"]);
  const packages = await packChecked(clone.folder, mkdtempSync(join(clone.folder, "tarballs-")));
  publishAll(packages, npm({ dryRun: true }), (line) => console.log(`dry run   ${line}`));
} finally {
  clone.remove();
}
