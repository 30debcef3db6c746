import type { Paging } from "@cudo-compute/types/operations";
import { cursor } from "./styles/cursor.ts";
import { none } from "./styles/none.ts";
import { number } from "./styles/number.ts";
import type { PagingStyle } from "./styles/style.ts";
import { token } from "./styles/token.ts";

/** The paging styles of the API, by the name that the operation table gives them. */
export const styles: Readonly<Record<Paging["style"], PagingStyle>> = { token, number, cursor, none };
