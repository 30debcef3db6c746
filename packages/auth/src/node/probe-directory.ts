import { randomBytes } from "node:crypto";
import { unlink } from "node:fs/promises";
import { join } from "node:path";
import { isAuthError } from "../errors/auth-error.ts";
import type { Clock } from "../model/clock.ts";
import type { StoreProbe } from "../store/store.ts";
import { TEMP_ENDING, writeAtomically } from "./atomic-write.ts";
import { errnoOf, unavailableReason } from "./errno.ts";
import { makePrivateDirectory, type PathPolicy } from "./private-directory.ts";
import { readPrivateFile } from "./private-file.ts";

/** Writes, reads and removes a trial file. */
export async function probeDirectory(directory: string, policy: PathPolicy, clock: Clock): Promise<StoreProbe> {
  const trial = randomBytes(8).toString("hex");
  const path = join(directory, `probe.${trial}${TEMP_ENDING}`);
  try {
    await makePrivateDirectory(directory, policy);
    await writeAtomically(path, trial, { clock, beforeRename: () => {} });
    const file = await readPrivateFile(path, policy, () => {});
    await unlink(path);
    return file.kind === "text" && file.text === trial ? { usable: true } : { usable: false, reason: "unsupported" };
  } catch (error) {
    if (isAuthError(error, "store-permission")) return { usable: false, reason: "denied" };
    if (errnoOf(error) === undefined) throw error;
    return { usable: false, reason: unavailableReason(error) };
  }
}
