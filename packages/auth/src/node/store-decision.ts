import { join } from "node:path";
import type { Clock } from "../model/clock.ts";
import type { StoreUnavailableReason } from "../store/store.ts";
import { writeAtomically } from "./atomic-write.ts";
import { checkPrivateDirectory, makePrivateDirectory, type PathPolicy } from "./private-directory.ts";
import { readPrivateFile } from "./private-file.ts";

/** Which store was chosen for a directory, when, and why. Kept beside the credentials; it holds no secret. */
export interface StoreDecision {
  /** What was chosen. */
  readonly store: "encrypted-file" | "file" | "memory";
  /** Why it is not the keychain, when that was looked for. */
  readonly fallbackReason?: StoreUnavailableReason;
  /** Local epoch milliseconds. */
  readonly decidedAt: number;
}

const FILE_NAME = "store.json";

/**
 * The decision recorded in a directory; `undefined` when there is none, or none that makes sense.
 *
 * @throws AuthError `store-permission` when others could have written it
 */
export async function readDecision(directory: string, policy: PathPolicy): Promise<StoreDecision | undefined> {
  if (!(await checkPrivateDirectory(directory, policy))) return undefined;
  const file = await readPrivateFile(join(directory, FILE_NAME), policy, () => {});
  if (file.kind !== "text") return undefined;
  try {
    const value = JSON.parse(file.text) as Partial<StoreDecision> | null;
    const known = value?.store === "encrypted-file" || value?.store === "file";
    return known && typeof value?.decidedAt === "number" ? (value as StoreDecision) : undefined;
  } catch {
    return undefined;
  }
}

/** Records a decision. */
export async function writeDecision(
  directory: string,
  decision: StoreDecision,
  options: PathPolicy & { readonly clock: Clock },
): Promise<void> {
  await makePrivateDirectory(directory, options);
  const text = `${JSON.stringify(decision)}\n`;
  await writeAtomically(join(directory, FILE_NAME), text, { clock: options.clock, beforeRename: () => {} });
}
