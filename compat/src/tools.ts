import { readFileSync } from "node:fs";
import { HOME } from "./paths.ts";

/** Where an installed tool is: below this folder's node_modules. */
const tool = (path: string): string => `${HOME}node_modules/${path}`;

/** The version of an installed tool. */
export function versionOf(name: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(tool(`${name}/package.json`), "utf8"));
  return version;
}

/** A version of Node, as an npm package with its binary. */
export const node = (major: number): string => tool(`node-${major}/bin/node`);
export const BUN = tool("@oven/bun-linux-x64/bin/bun");
export const DENO = tool("@deno/linux-x64-glibc/deno");
export const WORKERD = tool("@cloudflare/workerd-linux-64/bin/workerd");
/** The compiler of a TypeScript version. */
export const tsc = (version: string): string => tool(`typescript-${version}/bin/tsc`);
