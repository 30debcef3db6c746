import type { InStream } from "../context.ts";

/** Calls back for each key, as the terminal sends it. @returns what ends that and gives the terminal back as it was */
export function onKeys(stdin: InStream, pressed: (key: string) => void): () => void {
  if (stdin.isTTY !== true || stdin.setRawMode === undefined) return () => undefined;
  const listen = (keys: string | Uint8Array) => {
    for (const key of typeof keys === "string" ? keys : new TextDecoder().decode(keys)) pressed(key);
  };
  stdin.setRawMode(true);
  stdin.on?.("data", listen);
  return () => {
    stdin.off?.("data", listen);
    stdin.setRawMode?.(false);
    stdin.pause?.();
  };
}
