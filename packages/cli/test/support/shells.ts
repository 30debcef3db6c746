import { spawnSync } from "node:child_process";

/** A shell, and whether its tests are skipped because it is not installed. */
export interface InstalledShell<Name extends string> {
  readonly shell: Name;
  readonly missing: boolean;
}

/** @throws Error for a missing shell whose `CUDO_REQUIRE_…` is 1 */
export const installedShells = <Name extends string>(names: readonly Name[]): InstalledShell<Name>[] =>
  names.map((shell) => {
    const missing = spawnSync(shell, ["--version"]).error !== undefined;
    const required = process.env[`CUDO_REQUIRE_${shell.toUpperCase()}`] === "1";
    if (missing && required) throw new Error(`${shell} is needed: the Debian package ${shell}`);
    if (missing) console.warn(`skipped, because ${shell} is not installed: its completion`);
    return { shell, missing };
  });
