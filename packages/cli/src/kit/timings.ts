import type { Hooks } from "@cudo-compute/client";
import type { CliContext } from "../context.ts";
import type { GlobalFlags } from "./global-flags.ts";

/** Adds up where the time goes. All times in milliseconds. */
export interface Timings {
  readonly hooks: Hooks;
  /** Runs a part under a name: `auth`, `render`. */
  part<T>(name: "auth" | "render", work: () => Promise<T>): Promise<T>;
  /** The command starts: what was before is `start`. */
  started(): void;
  data(): TimingData;
}

/** What `--timings` tells. */
export interface TimingData {
  readonly total: number;
  readonly start: number;
  readonly auth: number;
  readonly render: number;
  readonly requests: readonly { readonly operation: string; readonly ms: number; readonly attempts: number }[];
}

/** Whether somebody asked for them. */
export const wantsTimings = ({ env }: Pick<CliContext, "env">, { timings, verbose }: GlobalFlags): boolean =>
  timings === true || verbose === true || (env.CUDO_TIMINGS ?? "") !== "";

/** Starts counting from the start of the process. */
export function createTimings({ clock, startedAt }: Pick<CliContext, "clock" | "startedAt">): Timings {
  const spent = { auth: 0, render: 0 };
  const requests: { operation: string; ms: number; attempts: number }[] = [];
  let start = 0;
  return {
    hooks: {
      settle: ({ operation, elapsed, attempts }) =>
        void requests.push({ operation, ms: Math.round(elapsed), attempts }),
    },
    async part(name, work) {
      const from = clock.now();
      try {
        return await work();
      } finally {
        spent[name] += clock.now() - from;
      }
    },
    started() {
      start = clock.now() - startedAt;
    },
    data: () => ({
      total: Math.round(clock.now() - startedAt),
      start: Math.round(start),
      auth: Math.round(spent.auth),
      render: Math.round(spent.render),
      requests,
    }),
  };
}

/** `time 812ms  start 61  auth 2  ListVMs 702 (1 request, 0 retries)  render 9` */
export function timingLine({ total, start, auth, render, requests }: TimingData): string {
  const calls = requests.map(({ operation, ms, attempts }) => {
    const retries = Math.max(0, attempts - 1);
    return `${operation} ${ms} (${attempts} ${attempts === 1 ? "request" : "requests"}, ${retries} ${retries === 1 ? "retry" : "retries"})`;
  });
  return [`time ${total}ms`, `start ${start}`, `auth ${auth}`, ...calls, `render ${render}`].join("  ");
}
