// pnpm screenshots: pictures of the console for its README.
import type { Page } from "playwright-core";
import { signInByKey } from "./visitor.ts";
import { GPU_VM, openWorld } from "./world.ts";

/** The moment at which the pictures are taken, so that they are the same each time. */
const NOW = Date.UTC(2026, 0, 15, 10, 30);
const HOUR = 3_600_000;

const openVm = (page: Page) => page.getByRole("link", { name: "training-1" }).click();

async function fillOrder(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Create a VM" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("fine-tuning");
  await page.getByLabel("Machine type").selectOption("epyc-rome-rtx-a5000");
  await page.getByLabel("Image").selectOption("ubuntu-2204");
  await page.getByLabel("vCPUs").fill("12");
  await page.getByLabel("Memory").fill("32");
  await page.getByRole("dialog").getByText("$0.6579").waitFor();
}

const stay = async () => {};
const SHOTS = [
  { name: "list", colorScheme: "light", width: 1080, height: 520, arrange: stay },
  { name: "details", colorScheme: "light", width: 1080, height: 790, arrange: openVm },
  { name: "create", colorScheme: "light", width: 1080, height: 780, arrange: fillOrder },
  { name: "dark", colorScheme: "dark", width: 1080, height: 790, arrange: openVm },
  { name: "narrow-list", colorScheme: "light", width: 360, height: 740, arrange: stay },
  { name: "narrow-details", colorScheme: "dark", width: 360, height: 740, arrange: openVm },
  { name: "narrow-create", colorScheme: "light", width: 360, height: 740, arrange: fillOrder },
] as const;

await using world = await openWorld({ clock: "manual", start: new Date(NOW - 53 * HOUR) });
const { emulator, cudo } = world;
const { vms } = cudo;
await vms.create({ ...GPU_VM, vmId: "training-1", vcpus: 32, memoryGib: 96, gpus: 2 });
emulator.clock.advance(48 * HOUR);
await vms.create({ ...GPU_VM, vmId: "notebook", machineType: "intel-broadwell", vcpus: 4, memoryGib: 8, gpus: 0 });
emulator.clock.advance(4 * HOUR);
await vms.stop("notebook");
emulator.clock.advance(HOUR - 20_000);
await vms.create({ ...GPU_VM, vmId: "training-2", dataCenterId: "no-luster-1" });
emulator.clock.advance(20_000);
for (const { name, colorScheme, width, height, arrange } of SHOTS) {
  const viewport = { width, height };
  const page = await world.visit({ colorScheme, viewport, reducedMotion: "reduce", timezoneId: "UTC", frozenAt: NOW });
  await signInByKey(page, emulator.apiKey);
  await page.getByRole("heading", { name: "training-2" }).waitFor();
  await arrange(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `screenshots/${name}.png`, animations: "disabled", caret: "hide" });
  await page.context().close();
}
