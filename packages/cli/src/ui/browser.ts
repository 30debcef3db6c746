import type { CliContext } from "../context.ts";

/** Opens an address in the browser of the person, where there is one to be opened. @returns whether it was tried */
export async function openBrowser(url: string, { env, stderr }: Pick<CliContext, "env" | "stderr">): Promise<boolean> {
  if (env.SSH_CONNECTION || env.CI || stderr.isTTY !== true || env.BROWSER === "none") return false;
  if (!/^https?:\/\//.test(url)) return false;
  try {
    const { default: open } = await import("open");
    await open(url, env.BROWSER ? { app: { name: env.BROWSER } } : {});
    return true;
  } catch {
    return false;
  }
}
