import type { Severity, Side } from "../diff/codes.ts";
import type { Finding } from "../diff/finding.ts";

/** How much a version grows, least first. */
export const BUMPS = ["patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

const BUMP_OF: Readonly<Record<Severity, Bump>> = { BREAK: "major", SOFT: "minor", ADD: "minor", META: "patch" };

/** The packages that the spec shapes, and the sides of it that their users see. */
const PACKAGES: Readonly<Record<string, readonly Side[]>> = {
  "@cudo-compute/types": ["call", "request", "response", "names"],
  "@cudo-compute/client": ["call", "request", "response", "names"],
  "@cudo-compute/validators": ["call", "response"],
  "@cudo-compute/emulator": ["call", "request", "response"],
};

/** The bump that each package needs for what changed. Packages whose users see nothing of it are left out. */
export function bumpsFor(findings: readonly Finding[]): Readonly<Record<string, Bump>> {
  const needed = Object.entries(PACKAGES).flatMap(([name, sides]) => {
    const bumps = findings.filter((one) => sides.includes(one.side)).map((one) => BUMP_OF[one.severity]);
    const bump = bumps.length === 0 ? undefined : BUMPS[Math.max(...bumps.map((one) => BUMPS.indexOf(one)))];
    return bump ? [[name, bump] as const] : [];
  });
  return Object.fromEntries(needed);
}
