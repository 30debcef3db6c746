import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { PublicPackage } from "../workspace/public-packages.ts";
import { entryPoints, reportsFolder } from "./entries.ts";
import { extract } from "./extract.ts";
import { declarationsOf, reportOf } from "./report.ts";

/** What the report files of a package should say, by file; undefined for a file that has no entry any more. */
export function reportsOf(pkg: PublicPackage): Map<string, string | undefined> {
  const folder = reportsFolder(pkg);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const reports = new Map<string, string | undefined>(there.map((name) => [join(folder, name), undefined]));
  let main: readonly string[] = [];
  for (const entry of entryPoints(pkg)) {
    const declarations = declarationsOf(extract(entry));
    reports.set(entry.report, reportOf(entry, declarations, main));
    if (entry.specifier === pkg.manifest.name) main = declarations;
  }
  return reports;
}
