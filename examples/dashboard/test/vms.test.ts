import { expect, test } from "vitest";
import { inChromium } from "./in-chromium.ts";
import { focused, lookNow, signInByKey } from "./visitor.ts";

inChromium("virtual machines", (world) => {
  test("who has none is told what to do", async () => {
    const page = await world().visit();
    await signInByKey(page, world().emulator.apiKey);
    await page.getByRole("heading", { name: "No VMs in demo yet" }).waitFor();
    await page.getByText("You see the price before anything is charged").waitFor();
    expect(await page.getByRole("button", { name: "Create a VM" }).isVisible()).toBe(true);
  });

  test("a VM is stopped, and terminated by keyboard alone, and the focus has a place throughout", async () => {
    const { emulator, boot, visit } = world();
    await boot("gpu-1");
    const page = await visit();
    await signInByKey(page, emulator.apiKey);
    const vm = page.getByRole("listitem", { name: "gpu-1" });
    await vm.getByRole("button", { name: "Stop gpu-1" }).focus();
    await page.keyboard.press("Enter");
    await vm.getByText("Stopped").waitFor();
    expect(await focused(page)).toBe("button Start gpu-1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Terminate gpu-1?" });
    await dialog.getByText("boot disk").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("button Terminate gpu-1");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("No VMs in demo yet").waitFor();
    expect(await focused(page)).toBe("heading Virtual machines");
  });

  test("details open by keyboard, live, at an address of their own, and back leads where one came from", async () => {
    const { cudo, emulator, boot, visit } = world();
    await boot("gpu-1");
    await boot("gpu-2");
    const page = await visit();
    await signInByKey(page, emulator.apiKey);
    await page.getByRole("link", { name: "gpu-2" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    const row = page.getByRole("listitem", { name: "gpu-2" });
    expect(await row.evaluate((it) => getComputedStyle(it).outlineStyle)).toBe("solid");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Addresses" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#/projects/demo/vms/gpu-2");
    expect(await page.title()).toContain("gpu-2");
    expect(await focused(page)).toBe("heading gpu-2");
    const { externalIpAddress, price } = await cudo.vms.get("gpu-2");
    await page.getByText(externalIpAddress, { exact: true }).waitFor();
    await page.getByRole("row", { name: `Together $${price?.totalPriceHr?.value}` }).waitFor();
    await cudo.vms.stop("gpu-2");
    await lookNow(page);
    await page.getByText("Stopped", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Start gpu-2" }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "gpu-1" }).waitFor();
    expect(await focused(page)).toBe("link gpu-2");
  });

  test("details open by mouse, anywhere in the row, and an address can be copied", async () => {
    const { cudo, emulator, boot, visit } = world();
    await boot("gpu-1");
    const page = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
    await signInByKey(page, emulator.apiKey);
    await page.getByRole("listitem", { name: "gpu-1" }).getByText("gb-bournemouth-1").click({ force: true });
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe((await cudo.vms.get("gpu-1")).externalIpAddress);
    await page.getByRole("link", { name: "All VMs" }).click();
    await page.getByRole("heading", { name: "Virtual machines" }).waitFor();
    expect(await focused(page)).toBe("link gpu-1");
  });

  test("an address leads to its VM after signing in, and says so when the VM is gone", async () => {
    const { emulator, boot, visit } = world();
    await boot("gpu-1");
    const page = await visit({ hash: "#/projects/demo/vms/gpu-1" });
    await signInByKey(page, emulator.apiKey);
    await page.getByRole("button", { name: "Terminate gpu-1" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Terminate gpu-1" }).click();
    await page.getByText("There is no VM gpu-1 in demo").waitFor();
    expect(await focused(page)).toBe("heading gpu-1");
    await page.getByRole("link", { name: "All VMs" }).click();
    await page.getByText("No VMs in demo yet").waitFor();
    expect(await focused(page)).toBe("heading Virtual machines");
  });

  test("an address of an unknown project, or of nothing, is no dead end", async () => {
    const page = await world().visit({ hash: "#/projects/nowhere/vms" });
    await signInByKey(page, world().emulator.apiKey);
    await page.getByRole("alert").getByText("Project nowhere was not found").waitFor();
    await page.getByLabel("Project").selectOption("demo");
    await page.getByText("No VMs in demo yet").waitFor();
    await page.evaluate("location.hash = '#/%E0%A4%A'");
    await page.getByText("No VMs in demo yet").waitFor();
  });

  test("an API error names its request; an outage passes", async () => {
    const { emulator, boot, visit, stopApi, startApi } = world();
    await boot("gpu-1");
    const page = await visit({ viewport: { width: 360, height: 740 } });
    await signInByKey(page, emulator.apiKey);
    emulator.faults.add({ operation: "StopVM", error: { code: "PERMISSION_DENIED" } });
    await page.getByRole("button", { name: "Stop gpu-1" }).click();
    await page.getByRole("alert").waitFor();
    const alert = await page.getByRole("alert").textContent();
    expect(alert).toContain("You may not do this");
    expect(alert).toContain("Ask an owner of the project");
    expect(alert).toMatch(/Request emulator-\d+/);
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await stopApi();
    await lookNow(page);
    await page.getByText("The API cannot be reached").waitFor();
    expect(await page.getByRole("heading", { name: "gpu-1" }).isVisible()).toBe(true);
    await startApi();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("The API cannot be reached").waitFor({ state: "detached" });
  });

  test("a hidden page asks nothing, and one that is looked at goes on asking through an outage", async () => {
    const { emulator, boot, visit, stopApi, startApi } = world();
    const looks = () => emulator.journal.entries({ operation: "ListVMs" }).length;
    const page = await visit({ ownClock: true });
    await signInByKey(page, emulator.apiKey);
    await page.getByText("No VMs in demo yet").waitFor();
    const hide = (hidden: boolean) =>
      page.evaluate(`Object.defineProperty(document, "hidden", { value: ${hidden}, configurable: true });
        void document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))`);
    const before = looks();
    await hide(true);
    await boot("gpu-1");
    for (let minute = 1; minute <= 10; minute++) {
      await page.clock.fastForward(60_000);
      await page.evaluate("fetch('/config.json').then((answer) => answer.text())");
    }
    // The one that was under way, and the one for being hidden.
    expect(looks() - before).toBeLessThanOrEqual(2);
    await hide(false);
    await page.getByRole("heading", { name: "gpu-1" }).waitFor();

    await stopApi();
    await page.clock.fastForward(5_000);
    const outage = page.getByText("The API cannot be reached");
    await outage.waitFor();
    await startApi();
    await page.clock.fastForward(5_000);
    await outage.waitFor({ state: "detached" });
  });
});
