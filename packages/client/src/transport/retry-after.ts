const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

const SECONDS = /^\d+(?:\.\d+)?$/;
/** `Sun, 06 Nov 1994 08:49:37 GMT`, and the obsolete `Sunday, 06-Nov-94 08:49:37 GMT`. */
const DATE = /^\w+, (?<day>\d\d)[ -](?<month>\w{3})[ -](?<year>\d{2}|\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/;
/** The obsolete `Sun Nov  6 08:49:37 1994`. */
const ASCTIME = /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/;

/**
 * Milliseconds since the epoch of an HTTP date; `undefined` when it is none. `Date.parse` will not do: it takes the third form
 * for local time, and much that is no date for one.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
function httpDate(text: string, now: number): number | undefined {
  const { day, month, year, time } = (DATE.exec(text) ?? ASCTIME.exec(text))?.groups ?? {};
  const at = MONTHS.indexOf(month ?? "") / 3;
  if (day === undefined || year === undefined || time === undefined || !Number.isInteger(at) || at < 0)
    return undefined;
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  const utc = (full: number) => Date.UTC(full, at, Number(day), hour, minute, second);
  if (year.length === 4) return utc(Number(year));
  const thisYear = new Date(now).getUTCFullYear();
  const full = thisYear - (thisYear % 100) + Number(year);
  // Two digits that seem to lie more than 50 years ahead mean the past.
  return utc(full > thisYear + 50 ? full - 100 : full);
}

/**
 * Milliseconds that the service asks to wait; `undefined` when it does not. A date is taken against the answer's own `Date`, so
 * that a wrong clock on this side does no harm.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(headers: Pick<Headers, "get">, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (SECONDS.test(value)) return Number(value) * 1000;
  const until = httpDate(value, now);
  return until === undefined ? undefined : Math.max(0, until - (httpDate(headers.get("date") ?? "", now) ?? now));
}
