export type { components, operations, paths } from "./generated/paths.ts";
