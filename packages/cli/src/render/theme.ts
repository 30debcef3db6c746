import { styleText } from "node:util";
import type { OutStream } from "../context.ts";

/** What colours are used for. */
export type Style = "header" | "good" | "busy" | "bad" | "dim" | "bold";

/** Dresses a text; the identity where no colours are wanted. */
export type Paint = (style: Style, text: string) => string;

const FORMATS: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  header: "bold",
  good: "green",
  busy: "yellow",
  bad: "red",
  dim: "dim",
  bold: "bold",
};

/** Whether a stream shows colours: FORCE_COLOR, then NO_COLOR (no-color.org), then whether it is a terminal. */
export function hasColor(
  stream: OutStream,
  env: Readonly<Record<string, string | undefined>>,
  wanted?: boolean,
): boolean {
  if (wanted === false) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== "dumb";
}

export const paintFor = (color: boolean): Paint =>
  color ? (style, text) => styleText(FORMATS[style], text, { validateStream: false }) : (_, text) => text;

/** The colour of a state, by what its name says: good for rest, yellow for change, red for failure. */
export function styleOfState(state: string): Style {
  if (/fail|error|abuse|suspended/i.test(state)) return "bad";
  if (/ing$|pending|unknown|unspecified/i.test(state)) return "busy";
  return /^(active|ready|attached|on|enabled|paid|succeeded)$/i.test(state) ? "good" : "dim";
}
