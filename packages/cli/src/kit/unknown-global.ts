import { UsageError } from "./errors.ts";
import { GLOBAL_FLAGS } from "./global-flags.ts";
import { closest } from "./suggest.ts";

/** The error for a flag where only global ones can stand. */
export function unknownGlobal(word: string, path: readonly string[]): UsageError {
  const [name = word] = word.split("=");
  const near = closest(
    name.replace(/^-+/, ""),
    GLOBAL_FLAGS.map((flag) => flag.name),
  ).map((each) => `--${each}`);
  return new UsageError(
    `there is no flag ${name}`,
    `${["cudo", ...path].join(" ")} --help`,
    near.length > 0 ? [`did you mean ${near.join(" or ")}?`] : [],
  );
}
