import type { ProjectView, VM } from "@cudo-compute/client";
import { type ReadonlySignal, signal } from "@preact/signals";
import { isPending, stateWord } from "./vm-state.tsx";

/** What was seen of the VMs of a project. */
export interface Sight {
  /** `undefined` until they were read once. What was seen stays when a later look fails. */
  readonly vms: readonly VM[] | undefined;
  /** Why the latest look failed; `undefined` when it did not. */
  readonly error: unknown;
}

/** The VMs of a project, read again and again while the page is looked at. */
export interface VmFeed {
  readonly sight: ReadonlySignal<Sight>;
  /** Looks now. */
  refresh(): void;
  stop(): void;
}

/** Milliseconds between two looks: while something changes, and while nothing does. */
const PAUSE = { changing: 1_000, settled: 4_000 };

/**
 * Starts to look at the VMs of a project.
 * @param tell called with a sentence for each change of a state
 */
export function createVmFeed(project: ProjectView, tell: (change: string) => void): VmFeed {
  const sight = signal<Sight>({ vms: undefined, error: undefined });
  const ended = new AbortController();
  let wake = () => {};

  const compare = (before: readonly VM[], now: readonly VM[]) => {
    const states = new Map(before.map(({ id, state }) => [id, state]));
    for (const { id, state } of now) if (states.get(id) !== state) tell(`${id} is now ${stateWord(state)}`);
    for (const { id } of before) if (!now.some((vm) => vm.id === id)) tell(`${id} is gone`);
  };

  const look = async () => {
    const before = sight.value.vms;
    try {
      const vms = await project.vms.list({}, { signal: ended.signal }).collect();
      if (before) compare(before, vms);
      sight.value = { vms, error: undefined };
    } catch (error) {
      if (!ended.signal.aborted) sight.value = { vms: before, error };
    }
  };

  const run = async () => {
    while (!ended.signal.aborted) {
      await look();
      await new Promise<void>((resolve) => {
        const pause = sight.value.vms?.some(({ state }) => isPending(state)) ? PAUSE.changing : PAUSE.settled;
        // Nobody looks at a hidden page; `visibilitychange` wakes it.
        const timer = document.hidden ? undefined : setTimeout(resolve, pause);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  run();
  const refresh = () => wake();
  for (const event of ["online", "visibilitychange"]) addEventListener(event, refresh, { signal: ended.signal });
  return {
    sight,
    refresh,
    stop() {
      ended.abort();
      wake();
    },
  };
}
