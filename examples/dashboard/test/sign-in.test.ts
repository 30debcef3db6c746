import { expect, test } from "vitest";
import { inChromium } from "./in-chromium.ts";
import { focused, kept, lookNow, signInByCode, signInByKey } from "./visitor.ts";

inChromium("signing in", (world) => {
  test("an API key signs in, leaves no trace, and a reload signs out", async () => {
    const { emulator, boot, visit } = world();
    await boot("gpu-1");
    const page = await visit();
    await signInByKey(page, emulator.apiKey);
    await page.getByRole("link", { name: "gpu-1" }).click();
    await page.getByRole("heading", { name: "Addresses" }).waitFor();
    await page.getByRole("link", { name: "All VMs" }).click();
    await page.getByRole("button", { name: "Create a VM" }).click();
    await page.getByRole("dialog").getByText(/^\$\d/).waitFor();
    expect(await kept(page)).not.toContain(emulator.apiKey);
    await page.reload();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  });

  test("a wrong key is refused in words, and not kept although that was asked for", async () => {
    const page = await world().visit();
    await page.getByLabel("Keep me signed in").check();
    await page.getByLabel("API key").fill("canary-not-a-key");
    await page.getByRole("button", { name: "Sign in with the key" }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("does not accept this credential").waitFor();
    expect(await alert.textContent()).toContain("sign in another way");
    expect(await kept(page)).not.toContain("canary");
    expect(page.url()).not.toContain("canary");
  });

  test("a kept key that the API no longer accepts is forgotten, and the page says so", async () => {
    const { cudo, visit } = world();
    const { id, key } = await cudo.apiKeys.create({ apikeyId: "canary" });
    const page = await visit();
    await page.getByLabel("Keep me signed in").check();
    await signInByKey(page, key);
    await page.reload();
    await page.getByRole("heading", { name: "Virtual machines" }).waitFor();
    expect(await kept(page)).toContain(key);
    await cudo.apiKeys.delete(id);
    await lookNow(page);
    await page.getByText("no longer accepts your key, so it was forgotten").waitFor();
    await expect.poll(() => kept(page)).not.toContain(key);
    await page.reload();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(await page.getByText("no longer accepts").count()).toBe(0);
  });

  test("a login by code stays after a reload, if asked to, and signing out clears it", async () => {
    const page = await world().visit();
    await signInByCode(page);
    expect(await kept(page)).not.toMatch(/eyJ|access|refresh/);
    await page.reload();
    await page.getByLabel("Keep me signed in").check();
    await signInByCode(page);
    await page.reload();
    await page.getByRole("heading", { name: "Virtual machines" }).waitFor();
    const revoked = page.waitForResponse(/token\/revocation/);
    await page.getByRole("button", { name: "Sign out" }).click();
    expect((await revoked).status()).toBe(200);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await expect.poll(() => kept(page)).not.toContain('"tokens\\"');
  });

  test("a code counts down, expires, and makes room for a new one", async () => {
    const page = await world().visit({ ownClock: true });
    await page.getByRole("button", { name: "Sign in with a code" }).click();
    const first = await page.locator("#code").textContent();
    expect(await focused(page)).toBe("link Open the sign-in page");
    const timer = page.getByRole("timer");
    expect(await timer.textContent()).toMatch(/^(10:00|9:5\d)$/);
    await page.clock.fastForward(120_000);
    await expect.poll(() => timer.textContent()).toMatch(/^(8:00|7:5\d)$/);
    await page.clock.fastForward(500_000);
    await page.getByRole("alert").getByText("The code has expired").waitFor();
    expect(await focused(page)).toBe("button Get a new code");
    await page.keyboard.press("Enter");
    await timer.waitFor();
    expect(await page.locator("#code").textContent()).not.toBe(first);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.getByRole("button", { name: "Cancel" }).click();
    await timer.waitFor({ state: "detached" });
    expect(await focused(page)).toBe("button Sign in with a code");
  });

  test("two tabs with a spent token refresh once", async () => {
    const { emulator, boot, visit, visitIn } = world();
    const page = await visit();
    await page.getByLabel("Keep me signed in").check();
    await signInByCode(page);
    const other = await visitIn(page.context());
    await other.getByRole("heading", { name: "Virtual machines" }).waitFor();
    const refreshes: string[] = [];
    page.context().on("request", (request) => {
      if (request.postData()?.includes("grant_type=refresh_token")) refreshes.push(request.url());
    });
    emulator.clock.advance(3_601_000);
    await boot("after-refresh");
    await Promise.all([lookNow(page), lookNow(other)]);
    await page.getByRole("heading", { name: "after-refresh" }).waitFor();
    await other.getByRole("heading", { name: "after-refresh" }).waitFor();
    expect(refreshes).toHaveLength(1);
  });
});
