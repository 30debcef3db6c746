import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { publicPackages } from "../workspace/public-packages.ts";
import { REPOSITORY } from "../workspace/repository.ts";
import { reportsOf } from "./reports.ts";

// pnpm api:update writes the reports of the public API; pnpm api:check fails when one of them is not what is built.

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const pkg of publicPackages(REPOSITORY)) {
  for (const [file, report] of reportsOf(pkg)) {
    const committed = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    if (committed === report) continue;
    stale.push(relative(REPOSITORY, file));
    if (check) showDifference(file, report ?? "");
    else if (report === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, report);
    }
  }
}
if (!check) for (const file of stale) console.log(`updated ${file}`);
else if (stale.length > 0) {
  console.error(`The public API is not what these files say:\n${stale.map((file) => `  ${file}\n`).join("")}`);
  console.error(
    "If that is meant: pnpm api:update, then commit the reports, and a changeset for users (pnpm changeset).",
  );
  process.exitCode = 1;
}

function showDifference(file: string, report: string): void {
  const old = existsSync(file) ? file : "/dev/null";
  const { stdout } = spawnSync("git", ["diff", "--no-index", "--unified=2", "--", old, "-"], {
    input: report,
    encoding: "utf8",
  });
  console.error(`${relative(REPOSITORY, file)}\n${stdout.slice(stdout.indexOf("@@"))}`);
}
