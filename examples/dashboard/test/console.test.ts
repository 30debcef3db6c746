import { CudoCompute } from "@cudo-compute/client";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findBarriers, GPU_VM, hasBrowser, openWorld, signInByCode, signInByKey, type World } from "./world.ts";

describe.skipIf(!hasBrowser)("the console in Chromium", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.[Symbol.asyncDispose]());
  beforeEach(() => {
    world.emulator.state.reset();
    world.emulator.faults.clear();
  });

  const active = async (id: string) => {
    const { emulator } = world;
    const cudo = new CudoCompute({ fetch: emulator.fetch, apiKey: emulator.apiKey, projectId: "demo" });
    await cudo.vms.create({ ...GPU_VM, vmId: id });
    emulator.clock.advance(120_000);
  };
  const storage = "JSON.stringify({ ...localStorage, ...sessionStorage })";

  test("an API key signs in, leaves no trace, and a reload signs out", async () => {
    const { emulator, logs } = world;
    await active("gpu-1");
    const page = await world.visit(await world.browser.newContext());
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url()));
    await signInByKey(page, emulator.apiKey);
    await page.getByRole("heading", { name: "gpu-1" }).waitFor();
    for (const place of [page.url(), ...urls, ...logs, String(await page.evaluate(storage))]) {
      expect(place).not.toContain(emulator.apiKey);
    }
    await page.reload();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.context().close();
  });

  test("a wrong key is refused in words", async () => {
    const page = await world.visit(await world.browser.newContext());
    await page.getByLabel("API key").fill("not-a-key");
    await page.getByRole("button", { name: "Sign in with the key" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("does not accept this credential");
    await page.context().close();
  });

  test("a login by code stays after a reload, if asked to, and signing out clears it", async () => {
    const page = await world.visit(await world.browser.newContext());
    await page.getByLabel("Keep me signed in").check();
    await signInByCode(page);
    await page.reload();
    await page.getByRole("heading", { name: "Virtual machines" }).waitFor();
    const revoked = page.waitForResponse(/token\/revocation/);
    await page.getByRole("button", { name: "Sign out" }).click();
    expect((await revoked).status()).toBe(200);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await expect.poll(() => page.evaluate(storage)).not.toContain('"tokens\\"');
    await page.context().close();
  });

  test("two tabs with a spent token refresh once", async () => {
    const context = await world.browser.newContext();
    const page = await world.visit(context);
    await page.getByLabel("Keep me signed in").check();
    await signInByCode(page);
    const other = await world.visit(context);
    await other.getByRole("heading", { name: "Virtual machines" }).waitFor();
    const refreshes: string[] = [];
    context.on("request", (request) => {
      if (request.postData()?.includes("grant_type=refresh_token")) refreshes.push(request.url());
    });
    world.emulator.clock.advance(3_601_000);
    await active("after-refresh");
    await page.getByRole("heading", { name: "after-refresh" }).waitFor();
    await other.getByRole("heading", { name: "after-refresh" }).waitFor();
    expect(refreshes).toHaveLength(1);
    await context.close();
  });

  test("a VM is stopped, and terminated by keyboard alone", async () => {
    await active("gpu-1");
    const page = await world.visit(await world.browser.newContext());
    await signInByKey(page, world.emulator.apiKey);
    const vm = page.getByRole("listitem", { name: "gpu-1" });
    await vm.getByRole("button", { name: "Stop gpu-1" }).click();
    await vm.getByText("STOPPED").waitFor();
    const terminate = vm.getByRole("button", { name: "Terminate gpu-1" });
    await terminate.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Terminate gpu-1?" });
    await dialog.getByText("boot disk").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await terminate.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("No VMs in demo yet.").waitFor();
    await page.context().close();
  });

  test("a VM is created by keyboard alone, at a price that is shown first", async () => {
    const page = await world.visit(await world.browser.newContext());
    await signInByKey(page, world.emulator.apiKey);
    const { keyboard } = page;
    await page.getByRole("button", { name: "Create a VM" }).focus();
    await keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Create a VM" });
    const price = dialog.getByRole("status");
    await expect.poll(() => price.textContent()).toMatch(/^\$\d/);
    const small = await price.textContent();
    await keyboard.type("Not A Name");
    for (let field = 1; field <= 6; field++) await keyboard.press("Tab");
    await keyboard.type("8");
    await expect.poll(() => price.textContent()).toMatch(/^\$\d/);
    await expect.poll(() => price.textContent()).not.toBe(small);
    await keyboard.press("Enter");
    await dialog.getByText("must match").waitFor();
    const name = dialog.getByRole("textbox", { name: "Name" });
    expect(await name.getAttribute("aria-invalid")).toBe("true");
    for (let field = 1; field <= 6; field++) await keyboard.press("Shift+Tab");
    await keyboard.type("by-keyboard");
    await keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("listitem", { name: "by-keyboard" }).getByText("ACTIVE").waitFor();
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("axe finds no barrier, %s", async (colorScheme) => {
    await active("gpu-1");
    const page = await world.visit(await world.browser.newContext({ colorScheme, reducedMotion: "reduce" }));
    await page.getByRole("button", { name: "Sign in with a code" }).click();
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByLabel("API key").waitFor();
    expect.soft(await findBarriers(page)).toEqual([]);
    await signInByKey(page, world.emulator.apiKey);
    await page.getByRole("heading", { name: "gpu-1" }).waitFor();
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Create a VM" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Not A Name");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await page.getByText("must match").waitFor();
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Terminate gpu-1" }).click();
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    world.emulator.faults.add({ operation: "StopVM", error: { code: "PERMISSION_DENIED" } });
    await page.getByRole("button", { name: "Stop gpu-1" }).click();
    await page.getByText("You may not do this").waitFor();
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });

  test("an API error names its request; an outage passes", async () => {
    await active("gpu-1");
    const page = await world.visit(await world.browser.newContext({ viewport: { width: 360, height: 740 } }));
    await signInByKey(page, world.emulator.apiKey);
    world.emulator.faults.add({ operation: "StopVM", error: { code: "PERMISSION_DENIED" } });
    await page.getByRole("button", { name: "Stop gpu-1" }).click();
    const alert = await page.getByRole("alert").textContent();
    expect(alert).toContain("You may not do this");
    expect(alert).toMatch(/Request emulator-\d+/);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await world.stopApi();
    const offline = page.getByText("The API cannot be reached");
    await offline.waitFor();
    expect(await page.getByRole("heading", { name: "gpu-1" }).isVisible()).toBe(true);
    await world.startApi();
    await offline.waitFor({ state: "hidden" });
    await page.context().close();
  });
});
