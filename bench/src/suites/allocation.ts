// The heap that a call takes over raw fetch, without a network.
import { YARDSTICK } from "../budgets.ts";
import { report } from "../suite.ts";
import { tryAll } from "../trials.ts";

const figures = await tryAll("allocation", ["--expose-gc"], ({ ownTransport }) => !ownTransport);
report({ figures: [{ peer: YARDSTICK, measure: "heap", value: 0 }, ...figures] });
