import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { vi } from "vitest";

/** A process of this machine. */
export interface Running {
  readonly pid: number;
  readonly parent: number;
  /** Its command line, which anyone on the machine can read. */
  readonly argv: string;
}

/** All processes, as everybody can see them, but for those that have ended and that nobody has asked after yet. */
export function processes(): Running[] {
  // Quicker than `ps`, which misses what lives for less time than it takes to start.
  if (existsSync("/proc/self/cmdline")) return fromProc();
  const listing = execFileSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  return [...listing.matchAll(/^ *(\d+) +(\d+) (.*)$/gm)]
    .map(([, pid, parent, argv = ""]) => ({ pid: Number(pid), parent: Number(parent), argv }))
    .filter(({ argv }) => !argv.endsWith("<defunct>"));
}

function fromProc(): Running[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const argv = readFileSync(`/proc/${name}/cmdline`, "utf8").replace(/\0$/, "").replaceAll("\0", " ");
      const [, parent] = /.*\) \w (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, "utf8")) ?? [];
      return argv === "" ? [] : [{ pid: Number(name), parent: Number(parent), argv }];
    } catch {
      return []; // It has ended meanwhile.
    }
  });
}

/** What runs in the foreground of a shell. */
export function childOf(shell: number): number {
  const child = processes().find(({ parent }) => parent === shell);
  if (child === undefined) throw new Error("the shell has no child");
  return child.pid;
}

/** Waits until a process is gone. */
export const gone = (pid: number): Promise<void> =>
  vi.waitFor(
    () => {
      if (processes().some((each) => each.pid === pid)) throw new Error(`process ${pid} is still there`);
    },
    { timeout: 45_000, interval: 100 },
  );
