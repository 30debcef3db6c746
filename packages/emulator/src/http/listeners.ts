import type { Listener, ListenOptions } from "./listener.ts";
import type { Pipeline } from "./pipeline.ts";
import { listen, type Mount } from "./server.ts";

/** The servers of one emulator. */
export class Listeners {
  readonly #pipeline: Pipeline;
  readonly #mountAt: ((url: string) => Mount) | undefined;
  readonly #open = new Set<Listener>();

  constructor(pipeline: Pipeline, mountAt?: (url: string) => Mount) {
    this.#pipeline = pipeline;
    this.#mountAt = mountAt;
  }

  async listen(where?: ListenOptions): Promise<Listener> {
    const listener = await listen(this.#pipeline, where, this.#mountAt);
    this.#open.add(listener);
    return {
      ...listener,
      close: async () => {
        if (this.#open.delete(listener)) await listener.close();
      },
    };
  }

  async close(): Promise<void> {
    const open = [...this.#open];
    this.#open.clear();
    await Promise.all(open.map((listener) => listener.close()));
  }
}
