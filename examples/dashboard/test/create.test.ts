import { expect, test } from "vitest";
import { inChromium } from "./in-chromium.ts";
import { signInByKey } from "./visitor.ts";

const PRICE = /^\$\d/;
const isAnother = (shown: string | null, before: string | null) => PRICE.test(shown ?? "") && shown !== before;

inChromium("creating a VM", (world) => {
  const openDialog = async (visit = {}) => {
    const page = await world().visit(visit);
    await signInByKey(page, world().emulator.apiKey);
    await page.getByRole("button", { name: "Create a VM" }).click();
    const dialog = page.getByRole("dialog", { name: "Create a VM" });
    const price = dialog.getByRole("status");
    const create = dialog.getByRole("button", { name: "Create", exact: true });
    return { page, dialog, price, create };
  };

  test("by keyboard alone, at a price that is shown first", async () => {
    const page = await world().visit();
    await signInByKey(page, world().emulator.apiKey);
    const { keyboard } = page;
    await page.getByRole("button", { name: "Create a VM" }).focus();
    await keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Create a VM" });
    const price = dialog.getByRole("status");
    await expect.poll(() => price.textContent()).toMatch(PRICE);
    const small = await price.textContent();
    await keyboard.type("Not A Name");
    for (let field = 1; field <= 6; field++) await keyboard.press("Tab");
    await keyboard.type("8");
    await expect.poll(async () => isAnother(await price.textContent(), small)).toBe(true);
    await keyboard.press("Enter");
    await dialog.getByText("must match").waitFor();
    const name = dialog.getByRole("textbox", { name: "Name" });
    expect(await name.getAttribute("aria-invalid")).toBe("true");
    expect(await name.evaluate((it) => it === document.activeElement)).toBe(true);
    await keyboard.press("Control+A");
    await keyboard.type("by-keyboard");
    await keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("listitem", { name: "by-keyboard" }).getByText("Active").waitFor();
  });

  test("without a price there is no creating: the page says why, and asks again", async () => {
    const { emulator, cudo } = world();
    emulator.faults.add({ operation: "GetVMMachineType", error: { code: "PERMISSION_DENIED" } });
    const { page, dialog, price, create } = await openDialog();
    await dialog.getByText("No price, so nothing can be created yet").waitFor();
    expect(await price.textContent()).toContain("Ask an owner of the project");
    expect(await create.getAttribute("aria-disabled")).toBe("true");
    await dialog.getByRole("textbox", { name: "Name" }).fill("too-early");
    await page.keyboard.press("Enter");
    emulator.faults.clear();
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => price.textContent()).toMatch(PRICE);
    expect(await create.getAttribute("aria-disabled")).toBe("false");
    expect(await cudo.vms.count()).toBe(0);
  });

  test("a number that is none is told at its field", async () => {
    const { dialog, price, create } = await openDialog();
    await expect.poll(() => price.textContent()).toMatch(PRICE);
    await dialog.getByLabel("vCPUs").fill("1.5");
    await dialog.getByText("Give a whole number").waitFor();
    expect(await price.textContent()).toContain("Fill in the size");
    expect(await create.getAttribute("aria-disabled")).toBe("true");
  });

  test("a price that went up meanwhile creates nothing, and is shown anew", async () => {
    const { page, dialog, price, create } = await openDialog();
    await expect.poll(() => price.textContent()).toMatch(PRICE);
    const before = await price.textContent();
    await page.route("**/machine_types/**", async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll(/"value":"0\.00/g, '"value":"0.10');
      await route.fulfill({ response: answer, body });
    });
    await dialog.getByRole("textbox", { name: "Name" }).fill("dear");
    await create.click();
    await dialog.getByText("The price went up meanwhile, so nothing was created").waitFor();
    await expect.poll(async () => isAnother(await price.textContent(), before)).toBe(true);
    expect(await world().cudo.vms.count()).toBe(0);
    await page.unrouteAll({ behavior: "wait" });
  });

  test("a catalogue that cannot be read can be asked for again", async () => {
    world().emulator.faults.add({ operation: "ListVMMachineTypes", count: 1, error: { code: "PERMISSION_DENIED" } });
    const { dialog, price } = await openDialog();
    await dialog.getByRole("alert").getByText("You may not do this").waitFor();
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => price.textContent()).toMatch(PRICE);
  });

  test("the form fits into 360 pixels, and its end can be reached on a low screen", async () => {
    const { page, dialog, price, create } = await openDialog({ viewport: { width: 360, height: 480 } });
    await expect.poll(() => price.textContent()).toMatch(PRICE);
    expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    const boxes = await dialog
      .locator("input, select")
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect()));
    for (const { left, right, width } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
      expect(width).toBeGreaterThan(70);
    }
    await create.scrollIntoViewIfNeeded();
    await dialog.getByRole("textbox", { name: "Name" }).fill("small-screen");
    await create.click();
    await page.getByRole("listitem", { name: "small-screen" }).waitFor();
  });
});
