import { expect, test } from "vitest";
import { inChromium } from "./in-chromium.ts";
import { lookNow, signInByKey } from "./visitor.ts";

/** Counts how far things moved that nobody moved: Chromium leaves out what follows a key or a click at once. */
const COUNT_SHIFTS = `
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) moved.push(value.toFixed(4) + sources.map(({ node, previousRect: from, currentRect: to }) =>
        " " + (node?.className || node?.nodeName) + " " + [from, to].map((it) => [it.x, it.y, it.width, it.height])));
  }).observe({ type: "layout-shift", buffered: true });
`;

inChromium("a calm page", (world) => {
  test.each([1080, 360])("nothing jumps while states change, %s pixels wide", async (width) => {
    const { cudo, emulator, boot, visit, stopApi, startApi } = world();
    await boot("gpu-1");
    await boot("gpu-2");
    const page = await visit({ viewport: { width, height: 740 }, reducedMotion: "reduce" });
    await page.evaluate(COUNT_SHIFTS);
    const slow = emulator.faults.add({ operation: "ListVMs", delay: 500 });
    await signInByKey(page, emulator.apiKey);
    await page.getByRole("heading", { name: "gpu-1" }).waitFor();
    slow.remove();

    const first = page.getByRole("listitem", { name: "gpu-1" });
    await cudo.vms.stop("gpu-1");
    await lookNow(page);
    await first.getByText("Stopped").waitFor();
    await cudo.vms.start("gpu-1");
    await lookNow(page);
    await first.getByText("Active").waitFor();
    await stopApi();
    await lookNow(page);
    await page.getByText("The API cannot be reached").waitFor();
    await startApi();
    await lookNow(page);
    await page.getByText("The API cannot be reached").waitFor({ state: "detached" });

    await page.getByRole("link", { name: "gpu-1" }).click();
    await page.getByRole("heading", { name: "Cost" }).waitFor();
    await cudo.vms.stop("gpu-1");
    await lookNow(page);
    await page.getByText("Stopped", { exact: true }).waitFor();
    await page.goBack();

    emulator.faults.add({
      operation: "GetVMMachineType",
      after: 1,
      count: 1,
      delay: 600,
      error: { code: "PERMISSION_DENIED" },
    });
    await page.getByRole("button", { name: "Create a VM" }).click();
    await page.getByRole("dialog").getByText(/^\$\d/).waitFor();
    await page.getByLabel("vCPUs").fill("4");
    await page.getByText("No price").waitFor();
    emulator.faults.add({ operation: "GetVMMachineType", delay: 600 });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("dialog").getByText(/^\$\d/).waitFor();
    expect(await page.evaluate("moved")).toEqual([]);
  });
});
