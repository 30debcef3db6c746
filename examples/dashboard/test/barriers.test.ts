import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inChromium } from "./in-chromium.ts";
import { lookNow, signInByKey } from "./visitor.ts";

/** What axe finds wrong with the page as it is now. */
async function findBarriers(page: Page, rules: readonly string[] | undefined): Promise<string[]> {
  // By the protocol, which the page's content policy does not hold up.
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  const options = JSON.stringify({ resultTypes: ["violations"], ...(rules && { runOnly: rules }) });
  return page.evaluate(`axe.run(${options}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((it) => it.html)))`);
}

inChromium("axe", (world) => {
  const schemes = [
    { colorScheme: "light", rules: undefined },
    { colorScheme: "dark", rules: ["color-contrast"] },
  ] as const;
  test.each(schemes)("finds no barrier in any state of the page, $colorScheme", async ({ colorScheme, rules }) => {
    const { emulator, boot, visit, stopApi, startApi } = world();
    const page = await visit({ colorScheme, reducedMotion: "reduce" });
    const clean = async (state: string) => expect.soft(await findBarriers(page, rules), state).toEqual([]);

    await clean("sign-in");
    await page.getByRole("button", { name: "Sign in with a code" }).click();
    await page.getByRole("timer").waitFor();
    await clean("code");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByLabel("API key").fill("wrong");
    await page.getByRole("button", { name: "Sign in with the key" }).click();
    await page.getByRole("alert").waitFor();
    await clean("sign-in refused");

    const slow = emulator.faults.add({ operation: "ListVMs", delay: 1_200 });
    await signInByKey(page, emulator.apiKey);
    await page.getByRole("list", { name: "Loading the VMs" }).waitFor();
    await clean("loading");
    expect(await page.evaluate("document.getAnimations().length")).toBe(0);
    slow.remove();
    await page.getByText("No VMs in demo yet").waitFor();
    await clean("empty");

    await boot("gpu-1");
    await lookNow(page);
    await page.getByRole("heading", { name: "gpu-1" }).waitFor();
    await clean("list");
    await page.getByRole("link", { name: "gpu-1" }).click();
    await page.getByRole("heading", { name: "Cost" }).waitFor();
    await clean("details");
    await page.getByRole("button", { name: "Terminate gpu-1" }).click();
    await clean("terminate");
    await page.keyboard.press("Escape");
    emulator.faults.add({ operation: "StopVM", error: { code: "PERMISSION_DENIED" } });
    await page.getByRole("button", { name: "Stop gpu-1" }).click();
    await page.getByText("You may not do this").waitFor();
    await clean("error");
    await page.getByRole("link", { name: "All VMs" }).click();

    emulator.faults.add({ operation: "GetVMMachineType", error: { code: "PERMISSION_DENIED" } });
    await page.getByRole("button", { name: "Create a VM" }).click();
    await page.getByText("No price, so nothing").waitFor();
    await clean("create without a price");
    emulator.faults.clear();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("dialog").getByText(/^\$\d/).waitFor();
    await page.getByRole("textbox", { name: "Name" }).fill("Not A Name");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await page.getByText("must match").waitFor();
    await clean("create refused");
    await page.keyboard.press("Escape");

    await stopApi();
    await lookNow(page);
    await page.getByText("The API cannot be reached").waitFor();
    await clean("offline");
    await startApi();
  });
});
