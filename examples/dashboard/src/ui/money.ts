/** US dollars for the eye. Never to reckon with. */
const dollars = (digits: number) => {
  const format = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (amount: string | number | undefined): string => (amount === undefined ? "–" : format.format(Number(amount)));
};

/** A price an hour, which is a few cents, or less. */
export const hourly = dollars(4);

/** A price of a part, with all that the API tells, so that a column of them lines up. */
export const exactly = dollars(6);

/** A price a month. */
export const monthly = dollars(2);
