import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { CliContext } from "../context.ts";
import { UsageError } from "../kit/errors.ts";
import { done, plain, type Result } from "../kit/result.ts";
import { isShell, SCRIPTS, SHELLS, type Shell } from "./scripts.ts";

/** The script itself. @throws UsageError for an unknown shell */
export const completionScript = (shell: string): Result => {
  const script = SCRIPTS[known(shell)];
  return plain(script, { shell, script });
};

/**
 * Writes the script to a file and, where the shell does not look by itself, has its start-up file read it: a file, because
 * asking `cudo` for the script at every start would cost every new shell the start of a program.
 * @throws UsageError for an unknown shell, and for PowerShell
 */
export async function installCompletion(ctx: CliContext, name: string): Promise<Result> {
  const shell = known(name);
  const place = placeOf(ctx, shell);
  if (place === undefined)
    throw new UsageError(
      `--install does not know ${shell}`,
      "add this line to the file $PROFILE names: cudo completion powershell | Out-String | Invoke-Expression",
    );
  const { path, startUp } = place;
  const newScript = await put(path, () => SCRIPTS[shell]);
  const newLine =
    startUp !== undefined &&
    (await put(startUp.path, (before) => (before.includes(startUp.line) ? before : withLine(before, startUp.line))));
  const changed = newScript || newLine;
  const where = startUp === undefined ? path : `${path}, read by ${startUp.path}`;
  const text = changed
    ? `completion for ${shell} is in ${where}; open a new shell`
    : `completion for ${shell} was already in ${where}`;
  return done(text, { shell, path, startUpFile: startUp?.path ?? null, changed });
}

interface Place {
  readonly path: string;
  readonly startUp?: { readonly path: string; readonly line: string };
}

function placeOf({ env, home }: CliContext, shell: Shell): Place | undefined {
  const own = join(env.XDG_DATA_HOME || join(home, ".local", "share"), "cudo", `completion.${shell}`);
  const quoted = `'${own.replaceAll("'", "'\\''")}'`;
  const places: Readonly<Record<Shell, Place | undefined>> = {
    bash: { path: own, startUp: { path: join(home, ".bashrc"), line: `[ -r ${quoted} ] && . ${quoted}` } },
    zsh: {
      path: own,
      startUp: {
        path: join(env.ZDOTDIR || home, ".zshrc"),
        line: `(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }; [[ -r ${quoted} ]] && source ${quoted}`,
      },
    },
    fish: { path: join(env.XDG_CONFIG_HOME || join(home, ".config"), "fish", "completions", "cudo.fish") },
    powershell: undefined,
  };
  return places[shell];
}

/** @returns whether the file is another one now */
async function put(path: string, change: (before: string) => string): Promise<boolean> {
  const before = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const after = change(before);
  if (after === before) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, after);
  return true;
}

const withLine = (text: string, line: string): string =>
  `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${line}\n`;

function known(shell: string): Shell {
  if (isShell(shell)) return shell;
  throw new UsageError(`there is no completion for '${shell}'`, SHELLS.join(", "));
}
