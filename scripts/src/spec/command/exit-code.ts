import type { Severity } from "../diff/codes.ts";

/** How a comparison ends, by its worst finding. 1 is left to crashes and to `spec:check`. */
export const EXIT_CODES: Readonly<Record<Severity | "none" | "refused", number>> = {
  none: 0,
  META: 0,
  /** The command line or an input is at fault. */
  refused: 2,
  ADD: 3,
  SOFT: 4,
  BREAK: 5,
};
