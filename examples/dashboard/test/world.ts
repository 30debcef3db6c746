import { existsSync } from "node:fs";
import { CudoCompute } from "@cudo-compute/client";
import { createEmulator, type Emulator, type EmulatorOptions } from "@cudo-compute/emulator";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { serveConsole } from "../server/console.ts";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS =
  "--no-sandbox --disable-gpu --disable-partial-raster --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

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

/** How to open the console. */
export interface Visit extends BrowserContextOptions {
  /** An address within it. */
  readonly hash?: string;
  /** A moment in epoch milliseconds at which the page's clock stands still. */
  readonly frozenAt?: number;
  /** Has the test move the page's clock on. */
  readonly ownClock?: boolean;
}

/** An emulator, the built console in front of it, and a browser. */
export interface World extends AsyncDisposable {
  readonly emulator: Emulator;
  /** The emulator by a client of the test's own. */
  readonly cudo: CudoCompute;
  readonly browser: Browser;
  /** What the pages wrote to their consoles, and the addresses that they asked for. */
  readonly traces: string[];
  /** Opens the console in a browser profile of its own. */
  visit(visit?: Visit): Promise<Page>;
  /** Opens it in another tab. */
  visitIn(context: BrowserContext, visit?: Visit): Promise<Page>;
  /** Makes a VM and lets it boot. */
  boot(vmId: string): Promise<void>;
  stopApi(): Promise<void>;
  startApi(): Promise<void>;
}

/** @param options the emulator's; a minute of it passes in a second by default */
export async function openWorld(options: EmulatorOptions = {}): Promise<World> {
  const emulator = createEmulator({ clock: "realtime", speed: 60, oidc: true, ...options });
  const cudo = new CudoCompute({ fetch: emulator.fetch, apiKey: emulator.apiKey, projectId: "demo" });
  let listener = await emulator.listen();
  const { url: api, port } = listener;
  const served = await serveConsole(api);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(" ") });
  const traces: string[] = [];
  const visitIn = async (context: BrowserContext, { hash = "", frozenAt, ownClock }: Visit = {}) => {
    const page = await context.newPage();
    page.on("console", (message) => traces.push(message.text()));
    page.on("pageerror", (error) => traces.push(`page error: ${error.message}`));
    page.on("request", (request) => traces.push(request.url()));
    if (frozenAt !== undefined) await page.clock.setFixedTime(frozenAt);
    if (ownClock) await page.clock.install();
    await page.goto(`${served.url}/${hash}`);
    return page;
  };
  return {
    emulator,
    cudo,
    browser,
    traces,
    async visit(visit = {}) {
      const { hash: _hash, frozenAt: _frozenAt, ownClock: _ownClock, ...context } = visit;
      return visitIn(await browser.newContext(context), visit);
    },
    visitIn,
    async boot(vmId) {
      await cudo.vms.create({ ...GPU_VM, vmId });
      emulator.clock.advance(120_000);
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
