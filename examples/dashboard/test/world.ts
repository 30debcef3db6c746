import { existsSync } from "node:fs";
import { createEmulator, type Emulator, type EmulatorOptions } from "@cudo-compute/emulator";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { serveConsole } from "../server/console.ts";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Whether the browser tests run: without Chromium they are left out, unless `CUDO_REQUIRE_CHROMIUM=1`. */
export const hasBrowser = existsSync(CHROMIUM) || process.env.CUDO_REQUIRE_CHROMIUM === "1";
if (!hasBrowser) console.warn(`skipped: there is no ${CHROMIUM} (Debian's package chromium)`);

export const GPU_VM = {
  dataCenterId: "gb-bournemouth-1",
  machineType: "epyc-rome-rtx-a5000",
  bootDiskImageId: "ubuntu-2204",
  vcpus: 8,
  memoryGib: 16,
  gpus: 1,
};

/** An emulator, the built console in front of it, and a browser. */
export interface World extends AsyncDisposable {
  readonly emulator: Emulator;
  /** The API's address. */
  readonly api: string;
  readonly browser: Browser;
  /** What every page of the browser wrote to its console. */
  readonly logs: string[];
  /** Opens the console, at an address within it, and at a moment (epoch milliseconds) where the page's clock stands still. */
  visit(context: BrowserContext, options?: { hash?: string; now?: number }): Promise<Page>;
  stopApi(): Promise<void>;
  startApi(): Promise<void>;
}

/** @param options the emulator's; a minute of it passes in a second by default */
export async function openWorld(options: EmulatorOptions = {}): Promise<World> {
  const emulator = createEmulator({ clock: "realtime", speed: 60, oidc: true, ...options });
  let listener = await emulator.listen();
  const { url: api, port } = listener;
  const served = await serveConsole(api);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(" ") });
  const logs: string[] = [];
  return {
    emulator,
    api,
    browser,
    logs,
    async visit(context, { hash = "", now } = {}) {
      const page = await context.newPage();
      if (now !== undefined) await page.clock.setFixedTime(now);
      page.on("console", (message) => logs.push(message.text()));
      page.on("pageerror", (error) => logs.push(`page error: ${error.message}`));
      await page.goto(`${served.url}/${hash}`);
      return page;
    },
    stopApi: () => listener.close(),
    async startApi() {
      listener = await emulator.listen({ port });
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await served.close();
      await emulator.close();
    },
  };
}

/** Signs in by device code, with the provider's own pages in a second tab. */
export async function signInByCode(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign in with a code" }).click();
  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Open the sign-in page" }).click();
  const provider = await opened;
  await provider.getByRole("button", { name: "Continue" }).click();
  await provider.getByRole("button", { name: "Continue" }).click();
  const done = provider.getByRole("heading", { name: "You are signed in" });
  const next = provider.getByRole("button", { name: /Continue/ });
  await done.or(next).waitFor();
  if (await next.isVisible()) await next.click();
  await done.waitFor();
  await provider.close();
  await page.getByRole("heading", { name: "Virtual machines" }).waitFor();
}

export async function signInByKey(page: Page, key: string): Promise<void> {
  await page.getByLabel("API key").fill(key);
  await page.getByRole("button", { name: "Sign in with the key" }).click();
  await page.getByRole("heading", { name: "Virtual machines" }).waitFor();
}

/** What axe finds wrong with the page as it is now. */
export async function findBarriers(page: Page): Promise<string[]> {
  // By the protocol, which the page's content policy does not hold up.
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  const found =
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((it) => it.html)))";
  return page.evaluate(found);
}
