const format = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});

/** US dollars for the eye. Never to reckon with. */
export const dollars = (amount: string | number | undefined): string =>
  amount === undefined ? "–" : format.format(Number(amount));
