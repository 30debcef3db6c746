import { CliError, defineCommand, plain, toggle } from "../kit/index.ts";
import { VERSION } from "../version.ts";

const LATEST = "https://registry.npmjs.org/@cudo-compute%2Fcli/latest";

export const command = defineCommand({
  brief: "show the version",
  scope: "local",
  flags: { check: toggle("ask the npm registry for a newer one") },
  run: async ({ ctx, flags }) => {
    const versions = { cudo: VERSION, node: process.versions.node };
    if (flags.check !== true) return plain(VERSION, versions);
    const response = await ctx
      .fetch(LATEST, { method: "GET", headers: new Headers(), redirect: "error", signal: ctx.signal })
      .catch((cause) => {
        ctx.signal.throwIfAborted();
        throw new CliError("the npm registry could not be reached", { exit: 10, code: "NETWORK", cause });
      });
    const { version: latest } = response.ok ? (JSON.parse(await response.text()) as { version?: string }) : {};
    if (latest === undefined)
      throw new CliError(`the npm registry answered ${response.status}`, { exit: 10, code: "NETWORK" });
    const text =
      latest === VERSION
        ? `${VERSION} is the newest`
        : `${VERSION}; ${latest} is out: npm install -g @cudo-compute/cli`;
    return plain(text, { ...versions, latest });
  },
});
