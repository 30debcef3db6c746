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

/** Puts the script where the shell looks; where it looks nowhere, a line is added to its start-up file, once. */
export async function installCompletion(ctx: CliContext, name: string): Promise<Result> {
  const shell = known(name);
  const { path, line } = placeOf(ctx, shell);
  await mkdir(dirname(path), { recursive: true });
  if (line === undefined) await writeFile(path, SCRIPTS[shell]);
  else {
    const before = await readFile(path, "utf8").catch(() => "");
    if (!before.includes(line))
      await writeFile(path, `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${line}\n`);
  }
  return done(`completion for ${shell} is in ${path}; open a new shell`, { shell, path });
}

function placeOf({ env, home }: CliContext, shell: Shell): { readonly path: string; readonly line?: string } {
  const data = env.XDG_DATA_HOME || join(home, ".local", "share");
  const config = env.XDG_CONFIG_HOME || join(home, ".config");
  const places: Readonly<Record<Shell, { readonly path: string; readonly line?: string }>> = {
    // Read by bash-completion where it is installed; the line works everywhere.
    bash: { path: join(home, ".bashrc"), line: 'eval "$(cudo completion bash)"' },
    zsh: {
      path: join(env.ZDOTDIR || home, ".zshrc"),
      line: 'autoload -Uz compinit && compinit && eval "$(cudo completion zsh)"',
    },
    fish: { path: join(config, "fish", "completions", "cudo.fish") },
    powershell: { path: join(data, "powershell", "cudo.ps1") },
  };
  return places[shell];
}

function known(shell: string): Shell {
  if (isShell(shell)) return shell;
  throw new UsageError(`there is no completion for '${shell}'`, SHELLS.join(", "));
}
