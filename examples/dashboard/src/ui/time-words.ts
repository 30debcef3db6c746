const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

const relative = new Intl.RelativeTimeFormat("en");
const absolute = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

/** How far a moment is from now, such as `5 minutes ago`; less than a minute is `just now`. Both in epoch milliseconds. */
export function fromNow(moment: number, now: number): string {
  const distance = moment - now;
  const unit = UNITS.find(([, length]) => Math.abs(distance) >= length);
  return unit === undefined ? "just now" : relative.format(Math.trunc(distance / unit[1]), unit[0]);
}

/** A moment in full. */
export const inFull = (moment: number): string => absolute.format(moment);

/** Milliseconds as `4:05`. */
export function minutesAndSeconds(duration: number): string {
  const seconds = Math.max(0, Math.ceil(duration / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
