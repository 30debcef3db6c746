/** A double as protobuf writes it in JSON, which has no numbers for what is not finite. */
export function toDouble(value: number): number | "Infinity" | "-Infinity" | "NaN" {
  if (Number.isNaN(value)) return "NaN";
  if (Number.isFinite(value)) return value;
  return value > 0 ? "Infinity" : "-Infinity";
}
