import type { Spinner } from "yocto-spinner";
import type { CliContext } from "../context.ts";
import { kebab } from "../kit/flag.ts";
import { span } from "../render/cell.ts";

/** What is over sooner needs no spinner, in milliseconds. */
const DELAY = 300;

/** Tells how a wait goes, on stderr. */
export interface Progress {
  /** A new state of one of the things that are waited for. */
  change(id: string, state: string, elapsed: number): void;
  /** It is over, well or not; nothing stays on the screen but what was done. */
  end(): void;
}

/** What a progress shows. */
export interface ProgressOptions {
  readonly ctx: Pick<CliContext, "stderr" | "env" | "clock">;
  /** `creating`, `waiting for`. */
  readonly verb: string;
  readonly ids: readonly string[];
  readonly quiet: boolean;
}

/** A spinner on a terminal, a line for each change in a pipe, nothing with `--quiet`: chosen once. */
export function createProgress(options: ProgressOptions): Progress {
  if (options.quiet) return { change: () => undefined, end: () => undefined };
  // A stream that cannot move its cursor is no terminal, whatever it says.
  const { stderr, env } = options.ctx;
  return stderr.isTTY === true && env.TERM !== "dumb" && "cursorTo" in stderr
    ? terminalProgress(options)
    : lineProgress(options);
}

function lineProgress({ ctx }: ProgressOptions): Progress {
  return {
    change: (id, state, elapsed) => void ctx.stderr.write(`${id} ${kebab(state)} (${span(elapsed)})\n`),
    end: () => undefined,
  };
}

function terminalProgress({ ctx, verb, ids }: ProgressOptions): Progress {
  const seen = new Map<string, { states: string[]; elapsed: number }>(
    ids.map((id) => [id, { states: [], elapsed: 0 }]),
  );
  const line = (id: string) => {
    const { states, elapsed } = seen.get(id) ?? { states: [], elapsed: 0 };
    return `${verb} ${id} ... ${states.join(" -> ")}${elapsed > 0 ? ` (${span(elapsed)})` : ""}`;
  };
  const text = () => [...seen.keys()].map(line).join("\n");
  let spinner: Spinner | undefined;
  let ended = false;
  const stop = ctx.clock.timer?.(DELAY, async () => {
    const { default: yoctoSpinner } = await import("yocto-spinner");
    if (ended) return;
    spinner = yoctoSpinner({ text: text(), stream: ctx.stderr as never, handleSignals: false }).start();
  });
  return {
    change(id, state, elapsed) {
      const states = [...(seen.get(id)?.states ?? []), kebab(state)];
      seen.set(id, { states, elapsed });
      if (spinner !== undefined) spinner.text = text();
    },
    end() {
      ended = true;
      stop?.();
      spinner?.stop();
      ctx.stderr.write(`${text()}\n`);
    },
  };
}
