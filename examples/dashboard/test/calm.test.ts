import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inChromium } from "./in-chromium.ts";
import { lookNow, signInByKey } from "./visitor.ts";

/** Writes down what moved that nobody moved: Chromium leaves out what follows a key or a click at once. */
const WATCH = `
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) moved.push(value.toFixed(4) + sources.map(({ node, previousRect: from, currentRect: to }) =>
        " " + (node?.className || node?.nodeName) + " " + [from, to].map((it) => [it.x, it.y, it.width, it.height])));
  }).observe({ type: "layout-shift", buffered: true });
`;

inChromium("a calm page", (world) => {
  test("nothing jumps while states change, 1080 and 360 pixels wide", async () => {
    const { cudo, emulator, boot, visit, stopApi, startApi } = world();
    await boot("gpu-1");
    await boot("gpu-2");
    const visits = [1080, 360].map((width) => visit({ viewport: { width, height: 740 }, reducedMotion: "reduce" }));
    const pages = await Promise.all(visits);
    const onEach = (step: (page: Page) => Promise<unknown>) => Promise.all(pages.map(step));
    await onEach((page) => page.evaluate(WATCH));
    const slow = emulator.faults.add({ operation: "ListVMs", delay: 500 });
    await onEach((page) => signInByKey(page, emulator.apiKey));
    await onEach((page) => page.getByRole("heading", { name: "gpu-1" }).waitFor());
    slow.remove();

    const shows = (text: string) =>
      onEach(async (page) => {
        await lookNow(page);
        await page.getByRole("listitem", { name: "gpu-1" }).getByText(text).waitFor();
      });
    await cudo.vms.stop("gpu-1");
    await shows("Stopped");
    await cudo.vms.start("gpu-1");
    await shows("Active");

    const outage = (page: Page) => page.getByText("The API cannot be reached");
    await stopApi();
    await onEach(lookNow);
    await onEach((page) => outage(page).waitFor());
    await startApi();
    await onEach(lookNow);
    await onEach((page) => outage(page).waitFor({ state: "detached" }));

    await onEach((page) => page.getByRole("link", { name: "gpu-1" }).click());
    await onEach((page) => page.getByRole("heading", { name: "Cost" }).waitFor());
    const overflow = "document.documentElement.scrollWidth - innerWidth";
    await onEach(async (page) => expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0));
    await cudo.vms.stop("gpu-1");
    await onEach(lookNow);
    await onEach((page) => page.getByText("Stopped", { exact: true }).waitFor());
    await onEach((page) => page.goBack());

    const denied = { code: "PERMISSION_DENIED" } as const;
    const priced = (page: Page) => page.getByRole("dialog").getByText(/^\$\d/).waitFor();
    await onEach((page) => page.getByRole("button", { name: "Create a VM" }).click());
    await onEach(priced);
    // Late enough not to pass for an answer to the key.
    const failing = emulator.faults.add({ operation: "GetVMMachineType", delay: 600, error: denied });
    await onEach((page) => page.getByLabel("vCPUs").fill("4"));
    await onEach((page) => page.getByText("No price").waitFor());
    failing.remove();
    emulator.faults.add({ operation: "GetVMMachineType", delay: 600 });
    await onEach((page) => page.getByRole("button", { name: "Try again" }).click());
    await onEach(priced);
    await onEach(async (page) => expect.soft(await page.evaluate("moved")).toEqual([]));
  });
});
