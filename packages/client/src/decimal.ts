/** A decimal number, exact: `units` × 10^-`scale`. Prices are added and multiplied with it, never as floats. */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Exact = { units: 0n, scale: 0 };

const FORM = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads a decimal such as `"0.0025"` or `"2.5e-3"`; `undefined` when it is none. */
export function parseDecimal(text: string): Exact | undefined {
  const [, sign, whole = "", fraction = "", exponent = "0"] = FORM.exec(text) ?? [];
  if (whole + fraction === "") return undefined;
  const units = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

export function add(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { units: at(a, scale) + at(b, scale), scale };
}

/** `times` is a whole number. */
export const multiply = (a: Exact, times: number): Exact => ({ units: a.units * BigInt(times), scale: a.scale });

export function isAbove(a: Exact, b: Exact): boolean {
  const scale = Math.max(a.scale, b.scale);
  return at(a, scale) > at(b, scale);
}

/** Without an exponent and without needless zeros: `"0.0025"`. */
export function formatDecimal({ units, scale }: Exact): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
}

const at = ({ units, scale }: Exact, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);
