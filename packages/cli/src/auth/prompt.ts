import type { LoginPrompt } from "@cudo-compute/auth";
import type { CliContext } from "../context.ts";
import { hasColor, paintFor } from "../render/theme.ts";

/** How a login is shown. */
export interface PromptOptions {
  readonly ctx: CliContext;
  /** Opens the browser too. @default true */
  readonly browser?: boolean;
  /** Draws the link as a QR code. */
  readonly qr?: boolean;
}

/** Shows the link and the code on stderr first, then tries the browser: nothing depends on it. */
export function loginPrompt({ ctx, browser = true, qr = false }: PromptOptions): LoginPrompt {
  const say = (line: string) => void ctx.stderr.write(`${line}\n`);
  const paint = paintFor(hasColor(ctx.stderr, ctx.env));
  return {
    async onDeviceCode({ userCode, verificationUri, verificationUriComplete }) {
      say(`To log in, open   ${paint("bold", verificationUri)}`);
      say(`and enter         ${paint("bold", userCode)}`);
      say("Go on only if you started this yourself.");
      if (qr) {
        const { renderUnicodeCompact } = await import("uqr");
        say(renderUnicodeCompact(verificationUriComplete ?? verificationUri));
      }
      if (browser && (await ctx.openBrowser(verificationUriComplete ?? verificationUri)))
        say("The browser was opened.");
      say("Waiting for you to sign in; Ctrl-C gives up.");
    },
  };
}
