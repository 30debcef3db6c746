import { BUDGETS, type Budget } from "./budgets.ts";
import { type Figure, isExact } from "./measures.ts";

/** How a figure does beside its budget. Only what is exact can fail; the rest depends on the machine. */
export type Verdict = "goal" | "met" | "over, held" | "OVER" | "over?" | "noisy";

/** A budget with what was seen. */
export interface Judged {
  readonly budget: Budget;
  readonly figure: Figure;
  readonly verdict: Verdict;
}

/** The budgets that something was measured for. */
export function judge(figures: readonly Figure[]): Judged[] {
  return BUDGETS.flatMap((budget) => {
    const figure = figures.find(({ peer, measure }) => peer === budget.peer && measure === budget.measure);
    return figure ? [{ budget, figure, verdict: verdict(budget, figure) }] : [];
  });
}

function verdict({ must, goal, more, held }: Budget, { measure, value, noisy }: Figure): Verdict {
  if (noisy) return "noisy";
  const within = (limit: number) => (more ? value >= limit : value <= limit);
  if (goal !== undefined && within(goal)) return "goal";
  if (within(must)) return "met";
  if (held && within(held.at)) return "over, held";
  return isExact(measure) ? "OVER" : "over?";
}
