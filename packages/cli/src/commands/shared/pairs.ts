import { UsageError } from "../../kit/errors.ts";

/** `owner=ada` and the like as an object. @throws UsageError */
export function toPairs(flag: string, words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf("=");
      if (at < 1) throw new UsageError(`${flag} '${word}': it must be key=value`);
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}
