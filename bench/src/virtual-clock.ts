import type { Clock } from "@cudo-compute/client";

interface Alarm {
  readonly due: number;
  ring(): void;
}

/** Time that jumps to the next alarm as soon as nothing else is to be done. It counts the alarms that were set at once. */
export class VirtualClock implements Clock {
  most = 0;
  #now = 0;
  /** By the time when they ring. */
  readonly #alarms = new Map<number, Set<Alarm>>();
  readonly #times: number[] = [];
  #set = 0;

  now(): number {
    return this.#now;
  }

  timer(ms: number, ring: () => void): () => void {
    const alarm = { due: this.#now + Math.ceil(ms), ring };
    let together = this.#alarms.get(alarm.due);
    if (!together) {
      together = new Set();
      this.#alarms.set(alarm.due, together);
      this.#times.splice(this.#after(alarm.due), 0, alarm.due);
    }
    together.add(alarm);
    this.most = Math.max(this.most, ++this.#set);
    return () => {
      if (this.#alarms.get(alarm.due)?.delete(alarm)) this.#set--;
    };
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = this.timer(ms, () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      });
      const abort = () => {
        stop();
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  /** Runs until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let done = false;
    work.then(
      () => {
        done = true;
      },
      () => {
        done = true;
      },
    );
    while (!done) {
      await new Promise((resolve) => setImmediate(resolve));
      const due = this.#times.shift();
      if (due === undefined) continue;
      const together = this.#alarms.get(due) ?? new Set<Alarm>();
      this.#alarms.delete(due);
      this.#set -= together.size;
      this.#now = Math.max(this.#now, together.size > 0 ? due : this.#now);
      for (const { ring } of together) ring();
    }
    return work;
  }

  /** Where a time belongs among the others. */
  #after(due: number): number {
    let [low, high] = [0, this.#times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#times[middle] ?? 0) < due) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
