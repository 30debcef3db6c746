import type { Clock } from "./clock.ts";

/** The longest that one timer can run; a longer one would fire at once. */
const LONGEST = 2 ** 31 - 1;

/** The real time. It never jumps back when the machine's clock is set. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener("abort", onAbort);
          resolve();
        },
        Math.min(ms, LONGEST),
      );
      signal?.addEventListener("abort", onAbort, { once: true });
    }),
  timer(ms, ring) {
    const timer = setTimeout(ring, Math.min(ms, LONGEST));
    return () => clearTimeout(timer);
  },
};
