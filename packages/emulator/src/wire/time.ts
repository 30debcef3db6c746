/** A moment as protobuf writes a Timestamp in JSON; no moment is `null`. */
export function toTimestamp(moment: number): string;
export function toTimestamp(moment: number | null): string | null;
export function toTimestamp(moment: number | null): string | null {
  // Whole seconds are written without a fraction.
  return moment === null ? null : new Date(moment).toISOString().replace(".000Z", "Z");
}

/** A moment that was validated as a date-time, in milliseconds since 1970. */
export const fromTimestamp = (text: string): number => Date.parse(text);

/** A protobuf Duration such as `3600s`, in milliseconds. */
export const fromDuration = (text: string): number => Math.round(Number(text.slice(0, -1)) * 1000);
