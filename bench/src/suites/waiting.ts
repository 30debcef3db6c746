// 1,000 VMs that take ten minutes, all waited for at once.
import { CUDO } from "../budgets.ts";
import { report } from "../suite.ts";
import { waits } from "../waits.ts";

await waits(100); // Warm.
const { timers, polls, cpu } = await waits(1_000);
report({
  figures: [
    { peer: CUDO, measure: "waitTimers", value: timers },
    { peer: CUDO, measure: "waitPolls", value: polls },
    { peer: CUDO, measure: "waitCpu", value: cpu },
  ],
});
