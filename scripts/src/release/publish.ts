import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readManifest } from "../workspace/manifest.ts";
import { REPOSITORY } from "../workspace/repository.ts";
import { runProgram } from "../workspace/run-program.ts";
import { npm, requireRecentNpm } from "./npm.ts";
import { packChecked } from "./pack-checked.ts";
import { publishAll } from "./publish-all.ts";
import { requireHome } from "./require-home.ts";

// pnpm release:publish: what .github/workflows/release.yml runs. Packs what is built, checks it, publishes it, tags it.

const destination = mkdtempSync(join(tmpdir(), "cudo-release-"));
process.on("exit", () => rmSync(destination, { recursive: true, force: true }));

requireRecentNpm();
requireHome(readManifest(REPOSITORY), process.env.GITHUB_REPOSITORY);
publishAll(await packChecked(REPOSITORY, destination), npm({ dryRun: false }), console.log);
// Its lines "New tag: …" tell the workflow for which versions to write release notes.
process.stdout.write(runProgram(REPOSITORY, "pnpm", ["exec", "changeset", "tag"]));
