import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Names a process beyond its number. */
export interface ProcessIdentity {
  /** Machine, boot and pid namespace; processes with the same one see each other's pids. */
  readonly host: string;
  readonly pid: number;
  /** When the process started, in the system's own unit; tells a reused pid. Linux only. */
  readonly startedAt?: string;
}

/** The identity of this process. */
export function thisProcess(): ProcessIdentity {
  const startedAt = readStat(process.pid)?.startedAt;
  return { host: hostIdentity(), pid: process.pid, ...(startedAt === undefined ? {} : { startedAt }) };
}

/**
 * Whether a process has ended for certain: it ran on this host and in this pid namespace, and it is no more, or a
 * zombie, or its pid has been given to another. `false` when that cannot be told.
 */
export function hasEnded(other: ProcessIdentity, self: ProcessIdentity): boolean {
  if (other.host !== self.host || !Number.isSafeInteger(other.pid) || other.pid <= 0) return false;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
  const found = readStat(other.pid);
  if (found === undefined) return false;
  return /[ZX]/.test(found.state) || (other.startedAt !== undefined && other.startedAt !== found.startedAt);
}

function hostIdentity(): string {
  if (process.platform !== "linux") return hostname();
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${hostname()}/${boot}/${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    // A sandbox without these: equal to nobody, so that only the heartbeat counts.
    return `${hostname()}/${crypto.randomUUID()}`;
  }
}

/** `/proc/<pid>/stat`: field 3 is the state, field 22 the start time (proc(5)). */
function readStat(pid: number): { readonly state: string; readonly startedAt: string } | undefined {
  if (process.platform !== "linux") return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" "); // the name in brackets may hold anything
    const [state, startedAt] = [fields[0], fields[19]];
    return state !== undefined && startedAt !== undefined ? { state, startedAt } : undefined;
  } catch {
    return undefined;
  }
}
