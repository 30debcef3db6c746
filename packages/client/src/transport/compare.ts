import { isRecord } from "../json.ts";

const TIME = /^\d{4}-\d\d-\d\dT/;

/** proto3 sends defaults for what is not set, so a default on the service's side tells nothing. */
const untold = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0);

/** Whether two scalars mean the same; int64 comes back as a string, and a time with other decimals. */
function sameScalar(sent: unknown, read: unknown): boolean {
  const [a, b] = [String(sent), String(read)];
  return a === b || (TIME.test(a) && TIME.test(b) && Date.parse(a) === Date.parse(b));
}

/**
 * The names of the fields of a create that differ in the resource that was read. Only what has the same name on both sides is
 * compared; lists are compared as sets, and lists of objects not at all, since the service adds to them.
 */
export function differences(sent: object, read: Readonly<Record<string, unknown>>, prefix = ""): string[] {
  return Object.entries(sent).flatMap(([name, value]) => {
    const other = Object.hasOwn(read, name) ? read[name] : undefined;
    const mine: unknown = value instanceof Date ? value.toISOString() : value;
    if (mine === undefined || mine === null || untold(other)) return [];
    if (isRecord(mine) || isRecord(other))
      return isRecord(mine) && isRecord(other) ? differences(mine, other, `${prefix}${name}.`) : [];
    if (Array.isArray(mine) && Array.isArray(other)) {
      if ([...mine, ...other].some((item) => typeof item === "object")) return [];
      const set = (list: unknown[]) => JSON.stringify([...new Set(list.map(String))].sort());
      return set(mine) === set(other) ? [] : [prefix + name];
    }
    return sameScalar(mine, other) ? [] : [prefix + name];
  });
}
