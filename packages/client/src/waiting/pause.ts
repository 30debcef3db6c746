/** The bound of the first pause, in milliseconds. */
const FIRST = 1_000;
const FACTOR = 1.5;

/** Milliseconds to pause after so many looks: a bound that grows to `longest`, shortened at random by up to half. */
export const pauseAfter = (looks: number, longest: number, random: () => number): number =>
  Math.min(FIRST * FACTOR ** (looks - 1), longest) * (1 - random() / 2);
