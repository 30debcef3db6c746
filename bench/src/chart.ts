import type { Chart } from "./suite.ts";

const WIDTH = 480;
const HEIGHT = 256;
const LEFT = 64;
const RIGHT = 24;
const TOP = 52;
const BOTTOM = 44;

/** Stands out from white as from black: a picture in a README does not know which it is on. */
const GREY = "#6e7781";
const BLUE = "#2f81f7";

/** A line through the points, both axes from 0. */
export function svg({ title, x, y, points }: Chart): string {
  const right = Math.max(...points.map(([at]) => at));
  const highest = Math.max(...points.map(([, value]) => value));
  const step = nice(highest / 4);
  const lines = Math.ceil(highest / step);
  const top = lines * step;
  const across = (at: number) => LEFT + (at / right) * (WIDTH - LEFT - RIGHT);
  const up = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  const grid = Array.from({ length: lines + 1 }, (_, at) => {
    const level = up(at * step).toFixed(1);
    return `<path d="M${LEFT} ${level}H${WIDTH - RIGHT}" stroke="#8884"/>${label(LEFT - 8, Number(level) + 4, short(at * step), "end")}`;
  });
  // Labels that would touch are left out, from the right.
  let free = Number.POSITIVE_INFINITY;
  const ticks = [...points].reverse().flatMap(([at]) => {
    if (free - across(at) < 36) return [];
    free = across(at);
    return [label(across(at), HEIGHT - BOTTOM + 18, short(at), "middle")];
  });
  const line = points.map(
    ([at, value], index) => `${index === 0 ? "M" : "L"}${across(at).toFixed(1)} ${up(value).toFixed(1)}`,
  );
  const dots = points.map(
    ([at, value]) => `<circle cx="${across(at).toFixed(1)}" cy="${up(value).toFixed(1)}" r="3" fill="${BLUE}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${title}: ${y}" font-family="system-ui, sans-serif" font-size="12" fill="${GREY}">
<g font-size="13" font-weight="600">${label(LEFT, 18, title, "start")}</g>
${label(LEFT, 36, y, "start")}
${grid.join("\n")}
<path d="${line.join("")}" fill="none" stroke="${BLUE}" stroke-width="2"/>
${dots.join("")}
${ticks.join("")}
${label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, x, "middle")}
</svg>
`;
}

const label = (x: number, y: number, text: string, anchor: string): string =>
  `<text x="${x.toFixed(1)}" y="${y}" text-anchor="${anchor}">${text}</text>`;

const short = (value: number): string =>
  value.toLocaleString("en", { notation: "compact", maximumSignificantDigits: 3 });

/** The next of 1, 2, 2.5, 5, 10 times a power of ten. */
function nice(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return ([1, 2, 2.5, 5].find((step) => step * power >= value) ?? 10) * power;
}
