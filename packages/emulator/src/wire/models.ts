import type { components } from "@cudo-compute/types/paths";

/**
 * A schema of the spec, with its enums closed: unlike a client, which must expect states that are new to it, the
 * emulator may only say what the spec knows.
 */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
