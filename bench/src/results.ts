import { BUDGETS } from "./budgets.ts";
import { GROUPS, type Group } from "./groups.ts";
import { MEASURES, shown } from "./measures.ts";
import type { Chart, SuiteResult } from "./suite.ts";
import { budgetTable, markdown, peerTable, withInterval } from "./tables.ts";
import { judge } from "./verdict.ts";

/** The sections of RESULTS.md, for a reader who has never seen the bench. */
export function results({ figures, charts, sameWork, notes }: Required<SuiteResult>, where: string): readonly string[] {
  return [
    `${where}.\n\`pnpm bench\` in a clone of this repository measures it all again, in less than ten minutes.`,
    HOW_TO_READ,
    `## Budgets\n\n${budgets(figures)}`,
    ["## Beside others", ...GROUPS.flatMap((group) => section(figures, group))].join("\n\n"),
    ["## Growth", ...charts.map(growth)].join("\n\n"),
    `## How each does the same work\n\n${SAME_WORK}\n\n${markdown(
      [
        ["", "typed result", "timeout", "error"],
        ...sameWork.map(({ peer, how: { result, timeout, error } }) => [peer, result, timeout, error]),
      ],
      4,
    )}`,
    `## Notes\n\n${notes.map((note) => `- ${note}`).join("\n")}`,
  ];
}

const HOW_TO_READ = `A ratio is to raw \`fetch\`: the median over rounds in which both do the same work, one right after the other, in a process that
runs no one else. Behind it stands between which two the true median lies, with 95 % confidence. A \`?\` means that raw fetch
itself drifted by more than half meanwhile, or that the interval is as wide: the machine was too busy, and the figure is not to be relied
on. \`cudo\` is the whole client with all that it does by default; \`+ undici\` sends over \`@cudo-compute/client/undici\`, \`+ validation\` checks every answer.`;

const SAME_WORK = `Each gives a typed result, ends a call after 30 seconds, also in the middle of a body, and throws for a failure and for JSON that is
cut off; only raw fetch, which the others stand beside, has no limit of time. \`pnpm bench conformance\` tries it all, and that
a call is one request, that 50 calls are in flight at once, and that connections are used again.`;

function budgets(figures: Required<SuiteResult>["figures"]): string {
  const judged = judge(figures);
  const count = (...verdicts: string[]) => judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const told = [`Met: ${count("goal", "met")} of ${BUDGETS.length}, of which ${count("goal")} with the goal.`];
  const add = (words: string, number: number) => number > 0 && told.push(`${words}: ${number}.`);
  add("Not met", count("over, held", "over?", "OVER"));
  add("Too noisy to say", count("noisy"));
  add("Not measured", BUDGETS.length - judged.length);
  const marks =
    "`OVER` fails `pnpm bench exact --check`; `over, held` fails it when it grows; `over?` is a figure that depends on the machine.";
  const held = judged.flatMap(({ budget: { measure, held }, verdict }) =>
    held && verdict === "over, held"
      ? [`- **${MEASURES[measure].title}** is held at ${shown(measure, held.at)}: ${held.why}.`]
      : [],
  );
  return [`${told.join(" ")} ${marks}`, markdown(budgetTable(judged, withInterval)), held.join("\n")]
    .join("\n\n")
    .trim();
}

function section(figures: Required<SuiteResult>["figures"], { title, measures, words }: Group): string[] {
  const table = peerTable(figures, measures, withInterval);
  if (!table) return [];
  const columns = measures.map((measure) => `- **${MEASURES[measure].head}**: ${MEASURES[measure].title}`).join("\n");
  return [`### ${title}`, ...(words ? [words] : []), columns, markdown(table)];
}

function growth({ name, title, x, y, points }: Chart): string {
  const rows = [
    [x, ...points.map(([at]) => at.toLocaleString("en"))],
    [y, ...points.map(([, value]) => value.toLocaleString("en", { maximumSignificantDigits: 3 }))],
  ];
  return `### ${title}\n\n${markdown(rows)}\n\n![${title}: ${y}](charts/${name}.svg)`;
}
