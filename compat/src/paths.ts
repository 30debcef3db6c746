import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The repository. */
export const ROOT = at("../../");
/** This folder. */
export const HOME = at("../");
/** What a run leaves: tarballs, the consumers' folders, results. Made anew each time. */
export const WORK = at("../.work/");
/** The counts, as the other tests leave theirs for `scripts/test-summary.mjs`. */
export const RESULTS = at("../test-results.json");
/** Downloads of the consumers' package managers, kept from run to run. */
export const CACHE = at("../node_modules/.cache/");
export const PROGRAMS = at("../programs/");
export const TYPES = at("../types/");
