import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { startEmulator } from "./emulator.ts";
import { Transcript } from "./transcript.ts";

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
const CHROMIUM = "/usr/bin/chromium";

/** One Chromium for all bundles. */
export interface Chromium extends AsyncDisposable {
  /** Runs a program of a bundle in a page with a profile of its own; whatever the page warns of is a failure. */
  run(program: string, folder: string, emulator: readonly string[]): Promise<void>;
}

/** Starts when it is first asked. */
export function openChromium(): Chromium {
  let browser: Promise<Browser> | undefined;
  return {
    async run(program, folder, emulator) {
      browser ??= chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
      await runInPage(await browser, program, folder, emulator);
    },
    async [Symbol.asyncDispose]() {
      await (await browser)?.close();
    },
  };
}

async function runInPage(browser: Browser, program: string, folder: string, emulator: readonly string[]) {
  await using server = await startEmulator(emulator);
  const site = await serve(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const transcript = new Transcript();
    const trouble: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "log") transcript.line(message.text());
      else trouble.push(message.text());
    });
    page.on("pageerror", (error) => trouble.push(error.message));
    await page.goto(site.url);
    await page.waitForFunction("typeof run === 'function'");
    await page.evaluate(`run(${JSON.stringify(program)}, ${JSON.stringify(server.settings)})`);
    // Chromium itself reports answers such as 404, which the programs ask for.
    const unexpected = trouble.filter((text) => !text.startsWith("Failed to load resource"));
    if (unexpected.length > 0) throw new Error(`${transcript.text}\n${unexpected.join("\n")}`);
    await transcript.mustBe(program);
  } finally {
    await context.close();
    site.close();
  }
}

async function serve(folder: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(async ({ url = "/" }, response) => {
    const script = url.endsWith(".js")
      ? await readFile(folder + url.slice(1), "utf8").catch(() => undefined)
      : undefined;
    if (script !== undefined) response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    else if (url !== "/") response.writeHead(204).end();
    else response.writeHead(200, { "content-type": "text/html" }).end('<script type="module" src="page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
