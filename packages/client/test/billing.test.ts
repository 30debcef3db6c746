import { describe, expect, it } from "vitest";
import { recordingClient } from "./support/recording-client.ts";

describe("updating a billing account", () => {
  it("masks the fields that have a value", async () => {
    const { cudo, sent } = recordingClient(() => ({}));
    const limit = { value: "12.50" };
    await cudo.billing.accounts.update("b1", { displayName: "ML", hourlySpendLimit: limit, taxId: undefined });
    expect(sent[0]?.body).toEqual({
      updateMask: "displayName,hourlySpendLimit",
      billingAccount: { displayName: "ML", hourlySpendLimit: limit },
    });
  });

  it("clears a field that the mask names and that has no value", async () => {
    const { cudo, sent } = recordingClient(() => ({}));
    await cudo.billing.accounts.update("b1", { displayName: "ML", updateMask: ["displayName", "taxId"] });
    expect(sent[0]?.body).toEqual({ updateMask: "displayName,taxId", billingAccount: { displayName: "ML" } });
  });

  it.each([{}, { displayName: undefined }, { displayName: "ML", updateMask: [] }])(
    "refuses to send an empty mask: %j",
    async (changes) => {
      const { cudo, sent } = recordingClient(() => ({}));
      const updating = cudo.billing.accounts.update("b1", changes);
      await expect(updating).rejects.toMatchObject({
        kind: "usage",
        operation: "UpdateBillingAccount",
        message: expect.stringContaining("nothing to change"),
      });
      expect(sent).toEqual([]);
    },
  );
});
