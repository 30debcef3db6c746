import { defineCommand, plain, toggle } from "../kit/index.ts";
import { writeLastCheck } from "../update/last-check.ts";
import { isNewer, latestVersion } from "../update/latest-version.ts";
import { VERSION } from "../version.ts";

export const command = defineCommand({
  brief: "show the version",
  scope: "local",
  flags: { check: toggle("ask the npm registry for a newer one") },
  examples: ["cudo version --check"],
  run: async ({ ctx, flags }) => {
    const versions = { cudo: VERSION, node: process.versions.node };
    if (flags.check !== true) return plain(VERSION, versions);
    const latest = await latestVersion(ctx);
    try {
      writeLastCheck(ctx, { at: ctx.clock.now(), latest, told: ctx.stdout.isTTY === true });
    } catch {} // The answer does not depend on it.
    const text = isNewer(latest, VERSION)
      ? `${VERSION}; ${latest} is out: npm install -g @cudo-compute/cli`
      : `${VERSION} is the newest`;
    return plain(text, { ...versions, latest });
  },
});
