import type { Page } from "playwright-core";

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
  await page.getByRole("button", { name: "Sign out" }).waitFor();
}

/** All that the page keeps on the device. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })");

/** What has the focus, by its name and role as heard by those who listen: `link gpu-1`. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const it = document.activeElement;
    const role = { A: "link", BUTTON: "button", H2: "heading" }[it.tagName] ?? it.tagName;
    return role + " " + (it.getAttribute("aria-label") ?? it.textContent.trim());
  })()`);
}

/** Has the page look at the API now instead of in a few seconds. */
export const lookNow = (page: Page): Promise<void> => page.evaluate("void dispatchEvent(new Event('online'))");
