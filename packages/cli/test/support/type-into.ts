import { setTimeout as sleep } from "node:timers/promises";
import xterm from "@xterm/headless";

/** What each mark in a text to type stands for. */
const KEYS: Readonly<Record<string, string>> = { "<Left>": "\u001b[D", "<Tab>": "\t" };

/** How each shell is started for a person, without what this machine has set up for all. */
const SHELLS = {
  bash: ["--noprofile", "-i"],
  zsh: ["-d", "-i"],
  fish: ["-i"],
} as const;

/** A shell that a person types into; its prompt ends in `> `. */
export interface TypingOptions {
  readonly shell: keyof typeof SHELLS;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** Types keys into a shell in a terminal, `cudo vm reboo x<Left><Left><Tab>`, until the line is as wanted or 15 s are over. @returns the line */
export async function typeInto({ shell, env, cwd }: TypingOptions, keys: string, wanted: string): Promise<string> {
  const { spawn } = await import("@lydell/node-pty");
  const view = new xterm.Terminal({ cols: 100, rows: 24, allowProposedApi: true });
  const pty = spawn(shell, [...SHELLS[shell]], { cols: 100, rows: 24, cwd, env: { ...env, TERM: "xterm-256color" } });
  pty.onData((text) => view.write(text));
  view.onData((answer) => pty.write(answer));
  const line = () => {
    const { active } = view.buffer;
    const all = Array.from({ length: active.length }, (_, at) => active.getLine(at)?.translateToString(true) ?? "");
    return all.findLast((each) => /^\S*> /.test(each))?.replace(/^\S*> /, "");
  };
  const until = async (is: () => boolean) => {
    for (let patience = 300; patience > 0 && !is(); patience--) await sleep(50);
  };
  try {
    await until(() => line() !== undefined || view.buffer.active.getLine(0)?.translateToString(true) === ">");
    const typed = keys.split(/(<\w+>)/).map((part) => KEYS[part] ?? part);
    pty.write(typed.join(""));
    await until(() => line() === wanted);
    return line() ?? "";
  } finally {
    pty.kill();
  }
}
