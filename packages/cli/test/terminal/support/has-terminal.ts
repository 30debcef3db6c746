import { spawnSync } from "node:child_process";

/** What these tests need of the machine, beside Node: a name, and whether it is there. */
const NEEDS: readonly (readonly [what: string, there: () => boolean | Promise<boolean>])[] = [
  ["a pseudo-terminal (no prebuilt @lydell/node-pty for this platform)", loadsPty],
  ["the commands sh, stty and ps", () => ["sh", "stty", "ps"].every((name) => spawnSync(name).error === undefined)],
];

const missing: string[] = [];
for (const [what, there] of NEEDS) if (!(await there())) missing.push(what);

if (missing.length > 0) {
  const message = `the terminal tests need ${missing.join(" and ")}`;
  if (process.env.CUDO_REQUIRE_TERMINAL === "1") throw new Error(`CUDO_REQUIRE_TERMINAL=1, but ${message}`);
  console.warn(`skipped: ${message}`);
}

/** Whether a window can be opened here. `CUDO_REQUIRE_TERMINAL=1` makes it a failure when none can. */
export const hasTerminal = missing.length === 0;

async function loadsPty(): Promise<boolean> {
  try {
    await import("@lydell/node-pty");
    return true;
  } catch {
    return false;
  }
}
