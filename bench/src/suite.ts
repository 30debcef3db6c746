import type { SameWork } from "./adapter.ts";
import type { Figure } from "./measures.ts";

/** What a suite has to say. */
export interface SuiteResult {
  readonly figures?: readonly Figure[];
  /** Growth, each with a chart. */
  readonly charts?: readonly Chart[];
  /** How each does the same work. */
  readonly sameWork?: readonly { readonly peer: string; readonly how: SameWork }[];
  /** Lines to tell beside the figures. */
  readonly notes?: readonly string[];
}

/** How a cost grows. */
export interface Chart {
  /** The name of its file. */
  readonly name: string;
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Hands the result to the program that has started the suite. */
export function report(result: SuiteResult): void {
  if (process.send) process.send(result);
  else console.log(JSON.stringify(result, null, 2));
}
