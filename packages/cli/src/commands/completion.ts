import { SHELLS } from "../completion/scripts.ts";
import { defineCommand, firstArg, toggle } from "../kit/index.ts";

export const command = defineCommand({
  brief: "print the completion script of a shell, or install it",
  description:
    "Completion knows commands, flags and their values, and asks the service for ids; it never waits for more than 1.5 s. " +
    "--install is for bash, zsh and fish; the script for PowerShell has not been tried in PowerShell yet.",
  scope: "local",
  args: [{ name: "shell", brief: SHELLS.join(", "), values: SHELLS }],
  flags: { install: toggle("put it where new shells find it") },
  examples: ["cudo completion bash --install", "cudo completion fish > ~/.config/fish/completions/cudo.fish"],
  run: async (call) => {
    const { completionScript, installCompletion } = await import("../completion/install.ts");
    const shell = firstArg(call);
    return call.flags.install === true ? installCompletion(call.ctx, shell) : completionScript(shell);
  },
});
