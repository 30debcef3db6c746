import type { Settings } from "./settings.ts";

/** Programs for every runtime with fetch. */
export const anywhere: Readonly<Record<string, () => Promise<{ default: (settings: Settings) => Promise<void> }>>> = {
  "quick-start": () => import("./quick-start.ts"),
  lists: () => import("./lists.ts"),
  "by-path": () => import("./by-path.ts"),
  tracing: () => import("./tracing.ts"),
  validation: () => import("./validation.ts"),
  "sign-in": () => import("./sign-in.ts"),
  "fake-provider": () => import("./fake-provider.ts"),
};
