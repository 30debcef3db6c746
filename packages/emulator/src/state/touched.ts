import type { ResourceRef } from "./scheduler.ts";

/** The resources that a request or an event had to do with, and may have changed: what meters look at afterwards. */
export class Touched {
  #refs: ResourceRef[] = [];

  note(resource: ResourceRef): void {
    this.#refs.push(resource);
  }

  /** Takes the resources noted so far. */
  take(): readonly ResourceRef[] {
    const refs = this.#refs;
    if (refs.length > 0) this.#refs = [];
    return refs;
  }
}
