const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * A seeded source of chance (mulberry32). Its whole state is one number, so that a snapshot continues the same sequence.
 * Not for secrets: the emulator's keys protect nothing.
 */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  get state(): number {
    return this.#state;
  }

  set state(state: number) {
    this.#state = state >>> 0;
  }

  /** A number from 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    return mix(this.#state);
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Lower-case hexadecimal digits. */
  hex(length: number): string {
    return Array.from({ length }, () => this.below(16).toString(16)).join("");
  }

  /** An id in the form of those that the service makes up: 12 small letters and digits, the first a letter. */
  id(): string {
    const letters = Array.from({ length: 11 }, () => ALPHABET.charAt(this.below(ALPHABET.length)));
    return ALPHABET.charAt(this.below(26)) + letters.join("");
  }
}

/** Noise between 0 and 1 that depends on `key` alone, for readings that must not disturb the sequence of {@link Random}. */
export function noise(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return mix(hash >>> 0);
}

function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 15), value | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
}
