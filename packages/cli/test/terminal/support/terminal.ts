import type { IPty } from "@lydell/node-pty";
import unicode11 from "@xterm/addon-unicode11";
import xterm from "@xterm/headless";

/** What a key sends. */
const KEYS = {
  enter: "\r",
  escape: "\u001b",
  "ctrl-c": "\u0003",
  "ctrl-d": "\u0004",
  "ctrl-\\": "\u001c",
  y: "y",
  n: "n",
  q: "q",
} as const;

/** A terminal with a shell in it, and a person's view of both. */
export interface Terminal {
  /** Types a text; `\n` is the Enter key. */
  type(text: string): void;
  press(key: keyof typeof KEYS): void;
  /** The screen, line by line, without what is blank at the right and the bottom. */
  screen(): string;
  /** Everything since the last `start`, with what has scrolled away; lines that were broken are whole again. */
  everything(): string;
  /** Waits until the screen shows it. @returns the match */
  sees(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Waits until the shell's prompt is back. @returns the exit code of the command */
  done(): Promise<number>;
  /** Clears the screen, types a command line and Enter; each further line when the shell asks for it. */
  start(line: string): Promise<void>;
  /** `start` and `done`. @returns the exit code and everything that was shown, without the next prompt */
  run(line: string): Promise<{ code: number; shown: string }>;
  /** Where a text begins on the screen, in cells: wide characters take two. */
  columnOf(text: string): number | undefined;
  /** Whether the terminal had to break a line that was too long for it. */
  readonly wraps: boolean;
  /** Every byte that was sent to the terminal since the last `start`. */
  readonly bytes: string;
  resize(columns: number, rows: number): void;
  readonly cursorVisible: boolean;
  /** The process of the shell. */
  readonly pid: number;
  /** Closes the window: the shell and what runs in it get SIGHUP. */
  close(): Promise<void>;
}

/** How a terminal is opened. */
export interface TerminalOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly columns?: number;
  readonly rows?: number;
  /** What TERM says. @default "xterm-256color" */
  readonly name?: string;
}

const DEADLINE = 45_000;
/** What the shell says before each prompt (OSC 133, "command finished"): the exit code, which nobody sees. */
const FINISHED = 133;

/** Opens a window of 80 × 24, unless told otherwise, with a shell that waits for input. */
export async function openTerminal({
  env,
  cwd,
  columns = 80,
  rows = 24,
  name = "xterm-256color",
}: TerminalOptions): Promise<Terminal> {
  const { spawn } = await import("@lydell/node-pty");
  const view = new xterm.Terminal({ cols: columns, rows, scrollback: 1000, allowProposedApi: true });
  // Emoji are two columns wide, as on every terminal of today.
  view.loadAddon(new unicode11.Unicode11Addon());
  view.unicode.activeVersion = "11";

  const changed = new Set<() => void>();
  let finished = 0;
  let code = 0;
  let bytes = "";
  view.parser.registerOscHandler(FINISHED, (data) => {
    finished += 1;
    code = Number(data.split(";")[1]);
    return true;
  });

  let cursorVisible = true;
  for (const [final, shown] of [
    ["h", true],
    ["l", false],
  ] as const) {
    view.parser.registerCsiHandler({ prefix: "?", final }, (modes) => {
      if (modes.includes(25)) cursorVisible = shown;
      return false;
    });
  }

  const prompt = `\u001b]${FINISHED};D;$?\u0007$ `;
  const pty: IPty = spawn("/bin/sh", ["-i"], {
    name,
    cols: columns,
    rows,
    cwd,
    env: { ...env, PS1: prompt },
  });
  let open = true;
  const closed = new Promise<void>((resolve) => {
    pty.onExit(() => {
      open = false;
      for (const look of changed) look();
      resolve();
    });
  });
  // Programs ask the terminal things, such as where the cursor is.
  view.onData((answer) => open && pty.write(answer));
  pty.onData((text) => {
    bytes += text;
    view.write(text, () => {
      for (const look of [...changed]) look();
    });
  });

  const linesFrom = (from: number) => {
    const { active } = view.buffer;
    return Array.from({ length: active.length - from }, (_, at) => active.getLine(from + at)).filter(
      (line) => line !== undefined,
    );
  };
  const screen = () =>
    linesFrom(view.buffer.active.baseY)
      // After a resize the lines still hold what is beyond the right edge.
      .map((line) => line.translateToString(true, 0, view.cols))
      .join("\n")
      .trimEnd();
  const everything = () =>
    linesFrom(0)
      .map(
        (line, at, { [at + 1]: next }) =>
          line.translateToString(next?.isWrapped !== true) + (next?.isWrapped ? "" : "\n"),
      )
      .join("")
      .trimEnd();

  const until = <T>(look: () => T | undefined, what: () => string): Promise<T> =>
    new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        changed.delete(check);
        settle();
      };
      const fail = (why: string) => end(() => reject(new Error(`${why}: ${what()}. It shows:\n${everything()}`)));
      const check = () => {
        const found = look();
        if (found !== undefined) end(() => resolve(found));
        else if (!open) fail("the terminal was closed");
      };
      const timer = setTimeout(() => fail("waited in vain"), DEADLINE);
      changed.add(check);
      check();
    });

  const write = (keys: string) => pty.write(keys);
  let seen = 0;
  const done = async () => {
    await until(
      () => (finished > seen ? true : undefined),
      () => "the prompt of the shell",
    );
    seen = finished;
    return code;
  };
  const sees = (pattern: RegExp) =>
    until(
      () => screen().match(pattern) ?? undefined,
      () => String(pattern),
    );
  const start = async (command: string) => {
    // The prompt may still be on its way.
    await sees(/^\$$/m);
    view.clear();
    bytes = "";
    const [first = "", ...more] = command.split("\n");
    write(`${first}\r`);
    for (const [at, line] of more.entries()) {
      await until(
        () => (everything().match(/^>/gm)?.length === at + 1 ? true : undefined),
        () => "the shell's >",
      );
      write(`${line}\r`);
    }
  };
  const terminal: Terminal = {
    type: (keys) => write(keys.replaceAll("\n", "\r")),
    press: (key) => write(KEYS[key]),
    screen,
    everything,
    sees,
    done,
    start,
    async run(line) {
      await start(line);
      const ended = await done();
      await sees(/^\$$/m);
      return { code: ended, shown: everything().replace(/\n\$$/, "") };
    },
    resize(toColumns, toRows) {
      view.resize(toColumns, toRows);
      pty.resize(toColumns, toRows);
    },
    columnOf(text) {
      for (const line of linesFrom(view.buffer.active.baseY)) {
        const cells = Array.from({ length: line.length }, (_, at) => at);
        const found = cells.find((at) => line.translateToString(true, at).startsWith(text));
        if (found !== undefined) return found;
      }
      return undefined;
    },
    get wraps() {
      return linesFrom(0).some((line, at) => line.isWrapped && at > 0);
    },
    get bytes() {
      return bytes;
    },
    get cursorVisible() {
      return cursorVisible;
    },
    pid: pty.pid,
    async close() {
      if (open) pty.kill("SIGHUP");
      await closed;
      view.dispose();
    },
  };
  await done();
  return terminal;
}
