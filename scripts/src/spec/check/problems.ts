import type { Finding } from "../diff/finding.ts";
import { changeOf, placeOf } from "../report/words.ts";
import { BUMPS, type Bump, bumpsFor } from "../update/packages.ts";

/** What a branch did to the spec, and what it promises its users. */
export interface Evidence {
  /** How the spec differs from what it was. */
  readonly findings: readonly Finding[];
  /** Whether the published files differ, be it in words only. */
  readonly changed: boolean;
  readonly promised: Readonly<Record<string, Bump>>;
  /** What the generator says about stale files. */
  readonly stale: string | undefined;
  readonly todos: readonly string[];
}

/** Why the spec may not be released like this; a line each. */
export function problemsOf({ findings, changed, promised, stale, todos }: Evidence): string[] {
  const words: Readonly<Record<string, Bump>> = changed ? { "@cudo-compute/types": "patch" } : {};
  const needed = { ...words, ...bumpsFor(findings) };
  const short = Object.entries(needed).filter(([name, bump]) => {
    const given = promised[name];
    return given === undefined || BUMPS.indexOf(given) < BUMPS.indexOf(bump);
  });
  return [
    ...(stale === undefined ? [] : [stale]),
    ...short.map(([name, bump]) => {
      const given = promised[name];
      const [reason] = findings.filter((one) => bumpsFor([one])[name] === bump);
      const because = reason ? ` (${reason.severity} ${reason.code} ${placeOf(reason)}: ${changeOf(reason)})` : "";
      return given === undefined
        ? `spec/ changed, but no changeset says so for ${name}, which needs a ${bump} bump${because}`
        : `${name} needs a ${bump} bump, and its changesets promise ${given}${because}`;
    }),
    ...todos.map((where) => `${where}: a TODO waits for words`),
  ];
}
