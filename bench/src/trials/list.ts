// A list of 10,000 VMs in one answer, beside raw fetch.
import { rounds } from "../how-often.ts";
import { done, ratio, trial } from "./trial.ts";

const it = await trial();
const contender = (adapter: typeof it.adapter) => {
  const peer = adapter.connect(it.target);
  return { run: () => peer.listVMs("10000") };
};
/** Nobody pays for the list before. */
const settle = async () => globalThis.gc?.();
done([await ratio("listTime", it, contender, { count: rounds(9), warm: 2, settle })]);
