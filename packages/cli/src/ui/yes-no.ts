import { createInterface } from "node:readline";

/** Where a question is asked. */
export interface Asked {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

/**
 * Asks `question (y/N)` on one line. Nothing but y and yes is a yes; Ctrl-D and Esc are a no. `undefined` after Ctrl-C or when
 * the signal aborts.
 */
export function askYesNo(question: string, { input, output, signal }: Asked): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const lines = createInterface({ input, output, historySize: 0 });
    let answer: boolean | undefined = false;
    let answered = false;
    const onKey = (_: string | undefined, key: { readonly name?: string } | undefined) => {
      if (key?.name === "escape") lines.close();
    };
    const stop = () => {
      answer = undefined;
      lines.close();
    };
    signal.addEventListener("abort", stop, { once: true });
    input.on("keypress", onKey);
    lines.on("SIGINT", stop);
    lines.on("close", () => {
      input.off("keypress", onKey);
      signal.removeEventListener("abort", stop);
      // Nobody pressed Enter, so the line has not ended yet.
      if (!answered) output.write("\n");
      resolve(answer);
    });
    if (signal.aborted) return stop();
    lines.question(`${question} (y/N) `, (text) => {
      answered = true;
      answer = /^y(es)?$/i.test(text.trim());
      lines.close();
    });
  });
}
