import type { Provider } from "oidc-provider";

/** What oidc-provider prints when it is loaded on Node 20, on which the emulator's tests run it. */
const KNOWN_LINE = "oidc-provider WARNING: Unsupported runtime";

/** Loads oidc-provider, which takes longer than all the rest, when it is first needed, and keeps one known line quiet. */
export async function loadLibrary(): Promise<{ readonly Provider: typeof Provider }> {
  const console = globalThis.console;
  const { warn } = console;
  const filtered = (...words: unknown[]) => {
    if (!String(words[0]).includes(KNOWN_LINE)) warn.apply(console, words);
  };
  console.warn = filtered;
  try {
    return await import("oidc-provider");
  } finally {
    // Whoever put something else there meanwhile keeps it.
    if (console.warn === filtered) console.warn = warn;
  }
}
