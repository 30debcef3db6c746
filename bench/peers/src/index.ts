import type { Adapter } from "../../src/adapter.ts";
import { GENERATED } from "./generated.ts";
import { LIBRARIES } from "./libraries.ts";
import { PLAIN } from "./plain.ts";
import { scaleway } from "./scaleway.ts";

/** The yardstick first. */
export const PEERS: readonly Adapter[] = [...PLAIN, ...LIBRARIES, ...GENERATED, scaleway];
