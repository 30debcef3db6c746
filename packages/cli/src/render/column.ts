/** How a cell is shown to people. Machines always get the raw value. */
export type Show =
  | "text"
  /** An enum value: `NOT_READY` as `not-ready`, with the colour of its kind. */
  | "state"
  | "number"
  /** US dollars, four digits after the point. */
  | "price"
  /** US dollars, two digits after the point. */
  | "money"
  /** Whole US cents, as dollars with two digits after the point. */
  | "cents"
  /** A moment as the time since: `3d`. */
  | "age"
  /** A moment, to the second, UTC. */
  | "time"
  /** Seconds since 1970, as "time"; 0 is none. */
  | "unix"
  | "bytes"
  /** `yes` or `no`. */
  | "yesno"
  /** A list, its entries separated by commas. */
  | "list";

/** A column of a table, a line of a description, and a field that `--columns`, `--sort` and `--filter` know. */
export interface Column<T> {
  /** The name in kebab case, `data-center`; the header is made from it. */
  readonly name: string;
  /** Where the raw value is in the resource: `diskState`, or a path such as `price.vcpuPriceHr.value`. @default the name */
  readonly field?: string | undefined;
  /** Computes the value where no field holds it. */
  readonly value?: ((row: T) => unknown) | undefined;
  /** What the API puts before each value of an enum and people need not see: `DISK_TYPE_`. */
  readonly prefix?: string | undefined;
  /** @default "text" */
  readonly show?: Show | undefined;
  /** The header, where the name in capitals will not do. */
  readonly header?: string | undefined;
  /** Only in `-o wide` and in descriptions. */
  readonly wide?: boolean | undefined;
  /** On a terminal that is too narrow for all it gets what room the others leave. */
  readonly yields?: boolean | undefined;
}

/** A column, in short: `column<Disk>("state", { field: "diskState", show: "state" })`. */
export function column<T>(name: string, rest: Omit<Column<T>, "name"> = {}): Column<T> {
  return { name, ...rest };
}
