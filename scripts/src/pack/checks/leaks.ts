import type { Check } from "../check.ts";
import { textOf } from "../tarball.ts";

/** What a file of a package never holds, and what it is. */
const LEAKS: readonly (readonly [words: string, pattern: RegExp])[] = [
  [
    "a path of the machine that built it",
    /(?:\/(?:home|Users|work|tmp|workspace|runner)|[A-Z]:\\+Users)[/\\]+[\w.-]+[/\\]/,
  ],
  ["a pointer to a source map, which no package has", /^\/\/[#@] sourceMappingURL=/m],
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----\\?n?[\w+/=\\\s]{40}/],
  ["what looks like a signed token", /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/],
  [
    "what looks like a token of npm, GitHub, AWS or Slack",
    /\b(?:npm_[A-Za-z\d]{36}|gh[oprsu]_[A-Za-z\d]{36}|github_pat_\w{50,}|AKIA[A-Z\d]{16}|xox[abprs]-[\w-]{10,})/,
  ],
  ["a registry's credential", /_authToken\s*=/],
];

/** Nothing of the machine that built the package, and no secret. Says what and where, never the text itself. */
export const checkLeaks: Check = (tarball, { machinePaths }) =>
  [...tarball.files.keys()].flatMap((path) => {
    const text = textOf(tarball, path);
    const at = (index: number) => `${path}:${text.slice(0, index).split("\n").length}`;
    return [
      ...machinePaths
        .map((one) => text.indexOf(one))
        .filter((index) => index >= 0)
        .map((index) => `${at(index)}: holds a path of this machine`),
      ...LEAKS.flatMap(([words, pattern]) => {
        const found = pattern.exec(text);
        return found ? [`${at(found.index)}: holds ${words}`] : [];
      }),
    ];
  });
