import type { StoreWarning } from "./store.ts";

/** Tells listeners of warnings, each warning once. What happens before anybody listens waits for the first listener. */
export class Warnings {
  readonly #listeners = new Set<(warning: StoreWarning) => void>();
  readonly #seen = new Set<string>();
  #waiting: StoreWarning[] = [];

  /** Reports a warning, unless the same one was reported before. */
  emit(warning: StoreWarning): void {
    if (this.#seen.has(warning.message)) return;
    this.#seen.add(warning.message);
    if (this.#listeners.size === 0) this.#waiting.push(warning);
    for (const listener of this.#listeners) tell(listener, warning);
  }

  /** Calls `listener` for every warning from now on, and for those that nobody has heard. @returns ends it */
  subscribe(listener: (warning: StoreWarning) => void): () => void {
    this.#listeners.add(listener);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const warning of waiting) tell(listener, warning);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

/** A listener that throws must not fail a login. */
function tell(listener: (warning: StoreWarning) => void, warning: StoreWarning): void {
  try {
    listener(warning);
  } catch {}
}
