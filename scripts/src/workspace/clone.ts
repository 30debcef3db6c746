import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { REPOSITORY } from "./repository.ts";
import { runProgram } from "./run-program.ts";

/** A copy of this repository, working tree included, as a git repository of its own. */
export interface Clone {
  readonly folder: string;
  git(...args: readonly string[]): string;
  remove(): void;
}

/** How a clone gets its dependencies: links into this repository, which is quick, or copies of its own. */
export type Dependencies = "linked" | "installed";

/** Makes a clone in the temporary folder. The packages of the workspace are the clone's own. */
export function cloneRepository(dependencies: Dependencies = "linked"): Clone {
  const folder = mkdtempSync(join(tmpdir(), "cudo-clone-"));
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
  execFileSync("git", ["clone", "--quiet", "--local", "--no-hardlinks", REPOSITORY, folder]);
  copyWorkingTree(folder);
  git("config", "user.email", "clone@example.org");
  git("config", "user.name", "Clone");
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", "The working tree");
  if (dependencies === "installed") installDependencies(folder);
  else for (const name of ["", "scripts", ...workspacePackages()]) linkDependencies(folder, name);
  return { folder, git, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function workspacePackages(): string[] {
  return readdirSync(join(REPOSITORY, "packages")).map((name) => `packages/${name}`);
}

/** What git would commit now: tracked files as they are, new ones too, deleted ones gone. */
function copyWorkingTree(folder: string): void {
  const list = (...args: readonly string[]) =>
    execFileSync("git", ["ls-files", "-z", ...args], { cwd: REPOSITORY, encoding: "utf8" })
      .split("\0")
      .filter(Boolean);
  for (const name of list("--modified", "--others", "--exclude-standard")) {
    if (existsSync(join(REPOSITORY, name))) cpSync(join(REPOSITORY, name), join(folder, name), { recursive: true });
    else rmSync(join(folder, name), { force: true });
  }
}

/** From this repository's store, which pnpm would not find from a temporary folder on another disk. */
function installDependencies(folder: string): void {
  const store = dirname(runProgram(REPOSITORY, "pnpm", ["store", "path"]).trim());
  runProgram(folder, "pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--store-dir", store]);
}

/** Links what a package depends on; a link to the workspace must lead into the clone and not back here. */
function linkDependencies(folder: string, name: string): void {
  const [from, to] = [join(REPOSITORY, name, "node_modules"), join(folder, name, "node_modules")];
  if (!existsSync(from) || !existsSync(join(folder, name))) return;
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from)) {
    if (entry === "@cudo-compute") linkWorkspace(folder, join(from, entry), join(to, entry));
    else if (!entry.startsWith(".vite")) symlinkSync(join(from, entry), join(to, entry));
  }
}

function linkWorkspace(folder: string, from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) symlinkSync(join(folder, "packages", name), join(to, name));
}
