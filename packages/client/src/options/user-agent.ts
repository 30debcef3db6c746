import type { AppInfo } from "../options.ts";
import { VERSION } from "../version.ts";

/** The `User-Agent` header: this package, then the program that uses it. */
export function userAgent(app: AppInfo | undefined): string {
  const parts = [`cudo-compute-client/${VERSION}`];
  if (app) parts.push(app.version === undefined ? app.name : `${app.name}/${app.version}`);
  if (app?.url !== undefined) parts.push(`(+${app.url})`);
  return parts.join(" ").replace(/[^\x20-\x7e]+/g, "");
}
