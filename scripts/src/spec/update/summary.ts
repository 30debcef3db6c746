import type { Finding } from "../diff/finding.ts";
import { changeOf, placeOf } from "../report/words.ts";
import { wrap } from "../report/wrap.ts";
import type { Gap } from "./coverage.ts";
import type { Failure } from "./typecheck.ts";

/** What an update did, and what it leaves to do. */
export interface Summary {
  readonly applied: readonly Finding[];
  readonly left: readonly Finding[];
  /** What the generator complains of. */
  readonly refused: string | undefined;
  readonly todos: readonly string[];
  readonly facade: readonly Gap[];
  readonly emulator: readonly Gap[];
  readonly failures: readonly Failure[];
  readonly changeset: string | undefined;
  readonly undo: string;
}

/** The parts of a summary, as titled lists. What is empty is not said. */
export function summaryText(summary: Summary): string {
  const say = (one: Finding) => `${one.code} ${placeOf(one)}: ${changeOf(one)}`;
  const gap = ({ operation: { id, method, path }, file }: Gap) => `${id} (${method} ${path}), beside those in ${file}`;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Applied to spec/", summary.applied.map(say)],
    ["Left to you: these need a decision (`--breaking` applies what can be applied)", summary.left.map(say)],
    ["The generator refuses the spec", summary.refused?.split("\n") ?? []],
    ["Words to write: every TODO in spec/", summary.todos],
    ["The client has no method for", summary.facade.map(gap)],
    ["The emulator has no handler for", summary.emulator.map(gap)],
    ["Lines that do not compile any more", summary.failures.map(({ where, message }) => `${where}: ${message}`)],
    ["Changeset", summary.changeset === undefined ? [] : [`${summary.changeset}: edit its words for users`]],
    ["To undo it all", summary.applied.length === 0 ? [] : [summary.undo]],
  ];
  const parts = sections.filter(([, lines]) => lines.length > 0);
  if (parts.length === 0) return "Nothing to do: the document says what spec/ says.\n";
  return parts.map(([title, lines]) => `${title}\n${lines.map(item).join("")}`).join("\n");
}

/** A line of a list, wrapped; a command to copy stays whole. */
function item(text: string): string {
  if (text.startsWith("git ")) return `  ${text}\n`;
  const [first = "", ...more] = wrap(text, "    ");
  return `${[first.slice(2), ...more].join("\n")}\n`;
}
