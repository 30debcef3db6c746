// What `npm install` of the packed client brings: packages, and bytes on disk.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CUDO } from "../budgets.ts";
import { report } from "../suite.ts";

const root = mkdtempSync(join(tmpdir(), "cudo-install-"));
const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));
const run = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

try {
  const tarballs = ["types", "client"].map((name) => {
    const [packed] = run(join(packages, name), "pnpm", "pack", "--silent", "--pack-destination", root)
      .trim()
      .split("\n")
      .slice(-1);
    return join(root, String(packed).split("/").at(-1) ?? "");
  });
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  run(
    root,
    "npm",
    "install",
    "--silent",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    ...tarballs,
  );
  const modules = join(root, "node_modules");
  const files = readdirSync(modules, { recursive: true, withFileTypes: true })
    // npm's own note of what it did holds the path of this machine.
    .filter((entry) => entry.isFile() && entry.name !== ".package-lock.json");
  const manifests = files.filter(({ name, parentPath }) => name === "package.json" && isPackage(parentPath));
  const bytes = files.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0);
  report({
    figures: [
      { peer: CUDO, measure: "packages", value: manifests.length },
      { peer: CUDO, measure: "installed", value: bytes / 1_000_000 },
    ],
  });
} finally {
  rmSync(root, { recursive: true });
}

/** Whether a folder is one of a package: `node_modules/name` or `node_modules/@scope/name`. */
function isPackage(folder: string): boolean {
  return /node_modules\/(?:@[^/]+\/)?[^/@]+$/.test(folder);
}
