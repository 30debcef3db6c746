import type { Source } from "./documents.ts";
import { InputError } from "./input-error.ts";
import { SIZE_LIMIT } from "./parse.ts";

/** How long a download may take, in milliseconds. */
const PATIENCE = 30_000;

/** A document on the web. Redirects are refused: what the user named is what is read. */
export function urlSource(name: string, fetch: typeof globalThis.fetch): Source {
  const url = new URL(name);
  // What the address holds beside the place may be a secret, and shall not end up in a log.
  const shown = `${url.protocol}//${url.host}${url.pathname}`;
  if (url.username !== "" || url.password !== "") {
    throw new InputError(shown, "is given with a password; download the document and name the file instead");
  }
  return { name: shown, root: shown, ours: false, read: () => download(shown, url, fetch) };
}

async function download(name: string, url: URL, fetch: typeof globalThis.fetch): Promise<string> {
  try {
    const response = await fetch(url, {
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
      headers: { accept: "application/json, application/yaml;q=0.9, */*;q=0.5" },
    });
    if (response.status >= 300 && response.status < 400) {
      const target = response.headers.get("location") ?? "elsewhere";
      await response.body?.cancel();
      throw new InputError(name, `redirects to ${target}; name that address if you trust it`);
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new InputError(name, `answers ${response.status} ${response.statusText}`);
    }
    return await textOf(name, response);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if ((error as Error).name === "TimeoutError") throw new InputError(name, `takes longer than ${PATIENCE / 1000} s`);
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    throw new InputError(name, `cannot be reached (${cause?.code ?? cause?.message ?? (error as Error).message})`);
  }
}

async function textOf(name: string, response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > SIZE_LIMIT) throw new InputError(name, `has more than ${SIZE_LIMIT / 1e6} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
