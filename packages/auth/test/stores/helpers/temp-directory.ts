import { accessSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * A directory of one test's own, removed after it. In memory where there is such a place: every write ends in an fsync,
 * which takes its time on a busy disk. Tests of crashes ask for a disk.
 */
export function tempDirectory({ onDisk = false } = {}): string {
  const path = mkdtempSync(join(onDisk ? tmpdir() : memoryDirectory(), "cudo-auth-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

function memoryDirectory(): string {
  try {
    accessSync("/dev/shm");
    return "/dev/shm";
  } catch {
    return tmpdir();
  }
}
