import type { CliContext } from "../context.ts";
import { CliError, UsageError } from "../kit/errors.ts";

const VERSION = /^(\d+)\.(\d+)\.(\d+)(-[\w.-]+)?$/;

/**
 * Asks the npm registry, or the one that `npm_config_registry` names, for the newest version. The question holds the name of the
 * package and nothing else.
 * @throws CliError (exit 10) when there is no answer within 10 s, or none that makes sense
 */
export async function latestVersion({ env, fetch, signal }: CliContext): Promise<string> {
  const registry = env.npm_config_registry || env.NPM_CONFIG_REGISTRY || "https://registry.npmjs.org/";
  const base = registry.endsWith("/") ? registry : `${registry}/`;
  // The address may hold a password.
  if (!/^https?:/.test(base) || !URL.canParse(base))
    throw new UsageError("npm_config_registry is no address", "such as https://registry.npmjs.org/");
  const answer = await fetch(new URL("@cudo-compute%2Fcli/latest", base).href, {
    method: "GET",
    headers: {},
    redirect: "error",
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
  }).catch((cause) => {
    signal.throwIfAborted();
    throw new CliError("the npm registry could not be reached", { exit: 10, code: "NETWORK", cause });
  });
  if (!answer.ok) throw new CliError(`the npm registry answered ${answer.status}`, { exit: 10, code: "NETWORK" });
  const version = versionIn(await answer.text());
  // It is shown on a terminal: only what is a version.
  if (version === undefined || !VERSION.test(version))
    throw new CliError("the npm registry named no version", { exit: 10, code: "NETWORK" });
  return version;
}

/** Whether a version comes after another; what is no version does not. */
export function isNewer(version: string, than: string): boolean {
  const [, ...left] = VERSION.exec(version) ?? [];
  const [, ...right] = VERSION.exec(than) ?? [];
  for (const at of [0, 1, 2]) {
    const difference = Number(left[at]) - Number(right[at]);
    if (difference !== 0) return difference > 0;
  }
  return left[3] === undefined && right[3] !== undefined;
}

function versionIn(text: string): string | undefined {
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}
