// The `prepack` of every package. npm would pack the workspace's `workspace:` and `catalog:` as they are; only pnpm writes the
// real versions. And what is published are the tarballs that pnpm pack:check has looked at, never a folder.
const { npm_command: command, npm_config_user_agent: agent = "" } = process.env;

const refusal =
  command === "publish"
    ? "a folder of this repository is not published. Releases go through .github/workflows/release.yml (docs/releasing.md)"
    : agent.startsWith("pnpm/")
      ? undefined
      : "npm does not know this workspace's versions. Use: pnpm pack";

if (refusal !== undefined) {
  console.error(`refused: ${refusal}`);
  process.exit(1);
}
