export { createPager, type PagerSettings } from "./create-pager.ts";
export type { ListOptions } from "./list-options.ts";
export type { Page, PageCursor } from "./page.ts";
export type { Pager } from "./pager.ts";
