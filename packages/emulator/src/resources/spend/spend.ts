import { invalid } from "../../wire/rpc-error.ts";
import { fromTimestamp } from "../../wire/time.ts";
import type { Handlers } from "../handler.ts";
import { presentRow, spendRows } from "./rows.ts";

export const spend: Handlers<"GetBillingAccountSpendDetails"> = {
  GetBillingAccountSpendDetails({ world, path, query }) {
    const from = fromTimestamp(query.startTime);
    const to = fromTimestamp(query.endTime);
    if (to < from) throw invalid("endTime", "must not be before startTime");
    return { spend: spendRows(world, path.billingAccountId, from, to).map(presentRow) };
  },
};
