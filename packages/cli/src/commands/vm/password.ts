import type { CliContext } from "../../context.ts";
import { readInput } from "../../kit/body.ts";
import { type Call, CliError, done, firstArg, type Result, UsageError } from "../../kit/index.ts";

interface PasswordCall {
  readonly ctx: CliContext;
  readonly interactive: boolean;
  readonly flags: { readonly passwordStdin?: boolean | undefined };
}

/** A password from stdin or from the person; never from the command line, where others can read it. @throws UsageError */
export async function readPassword({ ctx, interactive, flags }: PasswordCall): Promise<string> {
  if (flags.passwordStdin === true) return checked((await readInput(ctx, "-")).replace(/\r?\n$/, ""));
  if (!interactive) {
    throw new UsageError(
      "--password-stdin is required when input is not a terminal",
      'printf %s "$PASSWORD" | cudo vm password ID --password-stdin',
    );
  }
  const answer = await ctx.prompter.secret("New password");
  if (answer === undefined) throw new CliError("nothing was done", { exit: 1, code: "CANCELLED" });
  return checked(answer);
}

function checked(password: string): string {
  if (password === "") throw new UsageError("the password is empty");
  return password;
}

/** Runs `vm password`. */
export async function setPassword(call: Call & PasswordCall): Promise<Result> {
  const id = firstArg(call);
  const password = await readPassword(call);
  await call.project.vms.updatePassword(id, { password }, call.options);
  return done(`the password of ${id} is set`, { id });
}
