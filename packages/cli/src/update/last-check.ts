import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheFolder } from "../cache-folder.ts";
import type { CliContext } from "../context.ts";

/** What the last look at the registry found. */
export interface LastCheck {
  /** When it was, in milliseconds. */
  readonly at: number;
  readonly latest?: string | undefined;
  /** Somebody has read about it. */
  readonly told?: boolean | undefined;
}

type Place = Pick<CliContext, "env" | "home">;

const fileIn = (place: Place): string => join(cacheFolder(place), "update.json");

/** The last look; `undefined` when there was none, or none that can be read. */
export function readLastCheck(place: Place): LastCheck | undefined {
  try {
    const { at, latest, told } = JSON.parse(readFileSync(fileIn(place), "utf8")) as Record<string, unknown>;
    if (typeof at !== "number") return undefined;
    return { at, latest: typeof latest === "string" ? latest : undefined, told: told === true };
  } catch {
    return undefined;
  }
}

/** Notes a look. @throws Error where nothing can be written */
export function writeLastCheck(place: Place, check: LastCheck): void {
  const file = fileIn(place);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, JSON.stringify(check), { mode: 0o600 });
  renameSync(temporary, file);
}
