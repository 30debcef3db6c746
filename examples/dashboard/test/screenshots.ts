// pnpm screenshots: pictures of the console for its README.
import { CudoCompute } from "@cudo-compute/client";
import { GPU_VM, openWorld, signInByKey } from "./world.ts";

const SHOTS = [
  { name: "light", colorScheme: "light", width: 960, height: 560 },
  { name: "dark", colorScheme: "dark", width: 960, height: 560 },
  { name: "narrow", colorScheme: "light", width: 360, height: 740 },
] as const;

await using world = await openWorld();
const cudo = new CudoCompute({ fetch: world.emulator.fetch, apiKey: world.emulator.apiKey, projectId: "demo" });
for (const vmId of ["training-1", "training-2"]) await cudo.vms.create({ ...GPU_VM, vmId });
world.emulator.clock.advance(120_000);
await cudo.vms.stop("training-2");
world.emulator.clock.advance(60_000);
for (const { name, colorScheme, width, height } of SHOTS) {
  const viewport = { width, height };
  const page = await world.visit(await world.browser.newContext({ colorScheme, viewport, reducedMotion: "reduce" }));
  await signInByKey(page, world.emulator.apiKey);
  await page.getByRole("heading", { name: "training-2" }).waitFor();
  await page.screenshot({ path: `screenshots/${name}.png` });
}
