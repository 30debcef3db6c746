import { kebab } from "../kit/flag.ts";
import type { Show } from "./column.ts";

/** What stands for nothing in a table. */
const NOTHING = "-";

/** A value as people read it. Control characters, which a server could use to write to the terminal, are left out. */
export function cell(value: unknown, show: Show = "text", now = 0): string {
  if (value === undefined || value === null || value === "") return NOTHING;
  const text = SHOWS[show](value, now);
  return clean(text) || NOTHING;
}

const SHOWS: Readonly<Record<Show, (value: unknown, now: number) => string>> = {
  text: asText,
  state: (value) => kebab(String(value)),
  number: asText,
  price: (value) => dollars(value, 4),
  money: (value) => dollars(value, 2),
  cents: (value) => dollars(Number(value) / 100, 2),
  age: (value, now) => age(now - Date.parse(String(value))),
  time: (value) => time(Date.parse(String(value))),
  unix: (value) => time(Number(value) > 0 ? Number(value) * 1000 : Number.NaN),
  bytes: (value) => bytes(Number(value)),
  yesno: (value) => (value === true || value === "true" ? "yes" : "no"),
  list: (value) => (Array.isArray(value) ? value.map(asText).join(", ") : asText(value)),
};

/** The kinds that stand right-aligned. */
export const NUMERIC: ReadonlySet<Show | undefined> = new Set<Show>(["number", "price", "money", "cents", "bytes"]);

const time = (moment: number): string =>
  Number.isNaN(moment) ? "" : new Date(moment).toISOString().replace(/\.\d+/, "");

function asText(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    if ("value" in value && Object.keys(value).length === 1) return String(value.value);
    return Array.isArray(value) ? value.map(asText).join(", ") : JSON.stringify(value);
  }
  return String(value);
}

function dollars(value: unknown, digits: number): string {
  const amount = Number(typeof value === "object" && value !== null && "value" in value ? value.value : value);
  return Number.isFinite(amount) ? amount.toFixed(digits) : "";
}

const STEPS: readonly (readonly [seconds: number, unit: string])[] = [
  [86_400, "d"],
  [3600, "h"],
  [60, "m"],
];

/** A span of milliseconds as one number and unit: `3d`, `12s`. */
export function age(span: number): string {
  if (Number.isNaN(span)) return "";
  const seconds = Math.max(0, Math.floor(span / 1000));
  const [size, unit] = STEPS.find(([size]) => seconds >= size) ?? [1, "s"];
  return `${Math.floor(seconds / size)}${unit}`;
}

/** A span of milliseconds, to the second: `1m12s`. */
export function span(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)] as const;
  return `${parts[0] > 0 ? `${parts[0]}h` : ""}${parts[0] + parts[1] > 0 ? `${parts[1]}m` : ""}${seconds % 60}s`;
}

function bytes(size: number): string {
  if (!Number.isFinite(size)) return "";
  const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
  const step = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(size) / 10));
  return `${step === 0 ? size : (size / 1024 ** step).toFixed(1)} ${units[step]}`;
}

// C0, DEL, C1, and the marks that turn text around.
const UNSAFE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text with nothing in it that moves the cursor or turns the line around; line breaks become spaces. */
export const clean = (text: string): string => text.replace(UNSAFE, " ").trim();
