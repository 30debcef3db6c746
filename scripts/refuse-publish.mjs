// The `prepack` of every package. npm would pack the workspace's `workspace:` and `catalog:` as they are; only pnpm writes the
// real versions. And what is published are the tarballs that pnpm pack:check has looked at, never a folder.
import { existsSync } from "node:fs";

const { npm_command: command, npm_config_user_agent: agent = "" } = process.env;

const MISTAKES = [
  [
    command === "publish",
    "a folder of this repository is not published. Releases go through .github/workflows/release.yml (docs/releasing.md)",
  ],
  [!agent.startsWith("pnpm/"), "npm does not know this workspace's versions. Use: pnpm pack"],
  [!existsSync("dist"), "there is no dist. First: pnpm build"],
];

const refusal = MISTAKES.find(([wrong]) => wrong);
if (refusal) {
  console.error(`refused: ${refusal[1]}`);
  process.exit(1);
}
