const REDACTED = "[redacted]";

/**
 * A string that does not leak by accident: `String(x)`, `JSON.stringify`, template literals, `console.log` and
 * `util.inspect` (with `showHidden` too) all show `[redacted]`. Only {@link Secret.reveal} gives the value.
 *
 * It protects against logs and error reports, not against code that runs in the same process.
 */
export class Secret {
  readonly #value: string;

  private constructor(value: string) {
    this.#value = value;
    Object.freeze(this);
  }

  /** Wraps a value. */
  static of(value: string): Secret {
    return new Secret(value);
  }

  /** The value itself. Call it at the last moment, where the request is made. */
  reveal(): string {
    return this.#value;
  }

  /** Whether both hold the same value. */
  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  /** The first 8 hex digits of the value's SHA-256: enough to tell two secrets apart in a log, useless to an attacker. */
  async fingerprint(): Promise<string> {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(this.#value));
    return Array.from(new Uint8Array(digest, 0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** `[redacted]`, whatever the value. */
  toString(): "[redacted]" {
    return REDACTED;
  }

  /** `[redacted]`, whatever the value. */
  toJSON(): "[redacted]" {
    return REDACTED;
  }
}

// Node, Bun and Deno ask for this symbol when they print a value; it is not part of the class's type.
Object.defineProperty(Secret.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: () => REDACTED });
