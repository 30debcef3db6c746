// One VM again and again: each adapter beside raw fetch.
import { YARDSTICK } from "../budgets.ts";
import { report } from "../suite.ts";
import { tryAll } from "../trials.ts";

const figures = await tryAll("calls", ["--expose-gc"]);
const one = (["sequential", "inFlight", "stub"] as const).map((measure) => ({ peer: YARDSTICK, measure, value: 1 }));
report({ figures: [...one, ...figures] });
