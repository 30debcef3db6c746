import { AuthError } from "../errors/auth-error.ts";
import type { StoreUnavailableReason } from "../store/store.ts";

/** The errno of a failed system call, such as `ENOENT`; `undefined` for other errors. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Errnos that say: this path is not ours to use. The person must look. */
const PERMISSION = new Set(["EACCES", "EPERM", "ELOOP", "ENOTDIR", "EISDIR"]);

/** Errnos that say: not now. */
const UNAVAILABLE: Readonly<Record<string, StoreUnavailableReason>> = {
  EROFS: "read-only",
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EMFILE: "full",
  ENFILE: "full",
  ENOTSUP: "unsupported",
  EOPNOTSUPP: "unsupported",
  ENOSYS: "unsupported",
};

/** Why a system call failed, as {@link StoreUnavailableReason}. */
export function unavailableReason(error: unknown): StoreUnavailableReason {
  const errno = errnoOf(error) ?? "";
  return PERMISSION.has(errno) ? "denied" : (UNAVAILABLE[errno] ?? "unreachable");
}

/** A file system's error as {@link AuthError}: `store-permission` or `store-unavailable`. Others pass through. */
export function storeError(error: unknown, path: string, store: string): unknown {
  const errno = errnoOf(error);
  if (errno === undefined) return error;
  if (PERMISSION.has(errno)) return permissionError(path, `cannot be used (${errno})`);
  const reason = unavailableReason(error);
  return new AuthError("store-unavailable", `${path}: ${errno}`, { store, reason });
}

/** The error for a path that others could read, change or redirect. */
export function permissionError(path: string, problem: string, mode?: number): AuthError<"store-permission"> {
  const details = mode === undefined ? { path } : { path, mode: mode & 0o7777 };
  return new AuthError("store-permission", `${path} ${problem}`, details);
}
