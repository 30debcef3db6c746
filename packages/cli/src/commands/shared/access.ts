import type { CliContext } from "../../context.ts";
import { readInput } from "../../kit/body.ts";
import { UsageError } from "../../kit/errors.ts";

interface AccessCall {
  readonly ctx: CliContext;
  readonly flags: { readonly sshKey?: readonly string[]; readonly startScript?: string | undefined };
}

interface Access {
  customSshKeys?: string[] | undefined;
  startScript?: string | undefined;
}

/** Puts what `--ssh-key` and `--start-script` name into a body: the files' contents. */
export async function withAccess<B extends Access>({ ctx, flags }: AccessCall, body: B): Promise<B> {
  const { sshKey = [], startScript } = flags;
  const keys = await Promise.all(sshKey.map((word) => publicKey(ctx, word)));
  return {
    ...body,
    ...(keys.length > 0 && { customSshKeys: keys }),
    ...(startScript !== undefined && { startScript: await readInput(ctx, startScript) }),
  };
}

/** A public key as it is, or from the file that a word without spaces names. @throws UsageError for a private key */
export async function publicKey(ctx: CliContext, word: string): Promise<string> {
  const text = /\s/.test(word.trim()) ? word : await readInput(ctx, word);
  if (text.includes("PRIVATE KEY")) {
    throw new UsageError(`${word} holds a private key, which must stay here`, "name the file that ends in .pub");
  }
  const key = text.trim();
  if (key === "" || key.includes("\n"))
    throw new UsageError(`${word} does not hold one public key`, "name a .pub file");
  return key;
}
