import { type ProjectView, type VM, VM_STATE_KINDS } from "@cudo-compute/client";
import { type ReadonlySignal, signal } from "@preact/signals";

/** The VMs of a project, read again and again. */
export interface VmFeed {
  /** `undefined` until they were read once. */
  readonly vms: ReadonlySignal<readonly VM[] | undefined>;
  /** Why the latest look failed; `undefined` when it did not. What was seen before stays. */
  readonly error: ReadonlySignal<unknown>;
  /** Looks now. */
  refresh(): void;
  stop(): void;
}

/** Milliseconds between two looks: while something changes, and while nothing does. */
const PAUSE = { changing: 1_000, settled: 4_000 };

const isChanging = ({ state }: VM): boolean => (VM_STATE_KINDS as Record<string, string>)[state] === "pending";

/**
 * Starts to look at the VMs of a project.
 * @param tell called with a sentence for each change of a state
 */
export function createVmFeed(project: ProjectView, tell: (change: string) => void): VmFeed {
  const vms = signal<readonly VM[] | undefined>(undefined);
  const error = signal<unknown>(undefined);
  const ended = new AbortController();
  let wake = () => {};

  const compare = (before: readonly VM[], now: readonly VM[]) => {
    const states = new Map(before.map(({ id, state }) => [id, state]));
    for (const { id, state } of now) if (states.get(id) !== state) tell(`${id} is now ${state}`);
    for (const { id } of before) if (!now.some((vm) => vm.id === id)) tell(`${id} is gone`);
  };

  const look = async () => {
    try {
      const now = await project.vms.list({}, { signal: ended.signal }).collect();
      if (vms.value) compare(vms.value, now);
      vms.value = now;
      error.value = undefined;
    } catch (caught) {
      if (!ended.signal.aborted) error.value = caught;
    }
  };

  const run = async () => {
    while (!ended.signal.aborted) {
      await look();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, vms.value?.some(isChanging) ? PAUSE.changing : PAUSE.settled);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  run();
  const refresh = () => wake();
  addEventListener("online", refresh, { signal: ended.signal });
  return {
    vms,
    error,
    refresh,
    stop() {
      ended.abort();
      wake();
    },
  };
}
