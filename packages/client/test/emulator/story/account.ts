import { expect } from "vitest";
import { type Chapter, PUBLIC_KEY } from "./chapter.ts";

/** How Ada sets her account up, and how she leaves. */
export const accountChapters: readonly Chapter[] = [
  [
    "Ada looks at her account and makes keys",
    async ({ cudo }) => {
      expect(await cudo.account.get()).toMatchObject({ firstName: "Ada" });
      const key = await cudo.sshKeys.create({ publicKey: PUBLIC_KEY });
      expect(await cudo.sshKeys.get(key.id)).toEqual(key);
      expect((await cudo.sshKeys.list()).items).toEqual([key]);

      expect((await cudo.apiKeys.create({ apikeyId: "ci-pipeline" })).key).not.toBe("");
      expect((await cudo.apiKeys.list({ pageSize: 1 }).collect()).map(({ id }) => id)).toContain("ci-pipeline");
      await cudo.apiKeys.delete("ci-pipeline");
    },
  ],
  [
    "she makes a project and lets others in",
    async ({ cudo, emulator: { billingAccountId } }) => {
      await cudo.projects.create({ id: "lab", billingAccountId });
      expect(await cudo.projects.get("lab")).toMatchObject({ id: "lab", resourceCount: 0 });
      expect((await cudo.projects.list({ pageSize: 1 }).collect()).map(({ id }) => id).sort()).toEqual(["demo", "lab"]);

      const grace = { userEmail: "grace@example.com", permissionRole: "OWNER" } as const;
      await cudo.projects.permissions.add("lab", grace);
      expect((await cudo.projects.permissions.list("lab")).items).toHaveLength(2);
      await cudo.projects.permissions.remove("lab", grace);
      expect((await cudo.projects.sshKeys.list("lab")).items).toHaveLength(1);
    },
  ],
  [
    "she looks at what there is to rent",
    async ({ cudo }) => {
      const [type] = await cudo.machineTypes.list({ gpuModelId: "nvidia-rtx-a4000" }).collect();
      if (!type) throw new Error("There is no machine type with an RTX A4000.");
      expect(await cudo.machineTypes.get(type)).toMatchObject({ machineType: type.machineType });
      expect((await cudo.machineTypes.listLegacy()).items).toHaveLength((await cudo.machineTypes.list()).items.length);
      expect((await cudo.machineTypes.bareMetal.list({ minMachinesFree: 1 })).items).not.toHaveLength(0);

      const [rentable] = await cudo.machineTypes.cluster.list().collect({ limit: 1 });
      if (!rentable) throw new Error("There is no machine type for clusters.");
      const { dataCenterId, id: machineTypeId } = rentable;
      expect(await cudo.machineTypes.cluster.get({ dataCenterId, machineTypeId })).toMatchObject({ id: machineTypeId });

      expect((await cudo.dataCenters.list()).items.map(({ id }) => id)).toContain(dataCenterId);
      expect((await cudo.gpuModels.list()).items.map(({ id }) => id)).toContain("nvidia-rtx-a4000");
      expect((await cudo.publicImages.list()).items.map(({ id }) => id)).toContain("ubuntu-2204");
      expect((await cudo.machines.operatingSystems.list()).items.map(({ id }) => id)).toContain("ubuntu/noble");
      expect(await cudo.volumes.prices.list({ pageSize: 7 }).collect()).not.toHaveLength(0);
    },
  ],
  [
    "she pays",
    async ({ cudo: { billing }, emulator }) => {
      const id = emulator.billingAccountId;
      expect((await billing.accounts.list()).items).toHaveLength(1);
      await billing.accounts.update(id, { displayName: "Ada & Co." });
      expect(await billing.accounts.get(id)).toMatchObject({ displayName: "Ada & Co." });
      expect((await billing.accounts.details(id)).billingAccount).toMatchObject({ displayName: "Ada & Co." });
      expect((await billing.accounts.projects(id)).items.map((project) => project.id)).toEqual(["demo", "lab"]);

      const grace = { userEmail: "grace@example.com", permissionRole: "VIEWER" } as const;
      await billing.permissions.add(id, grace);
      expect((await billing.permissions.list(id)).items).toHaveLength(2);
      await billing.permissions.remove(id, grace);

      await billing.paymentMethods.setupIntent(id);
      await billing.paymentMethods.setDefault(id, "pm_b");
      await billing.paymentMethods.remove(id, "pm_a");
      expect((await billing.paymentMethods.list(id)).items).toMatchObject([{ id: "pm_b", isDefault: true }]);

      await billing.credit.pay(id, { amount: "50.00", paymentMethod: "pm_b" });
      await billing.credit.checkout(id, { amount: "25", returnUrl: "https://example.com/?paid=yes" });
      expect(await billing.credit.transactions(id, { pageSize: 1 }).collect()).toHaveLength(2);
      expect(await billing.transactions(id, { pageSize: 1 }).collect()).toHaveLength(2);
      const year = { startTime: new Date(Date.UTC(2026, 0, 1)), endTime: new Date(Date.UTC(2027, 0, 1)) };
      await billing.spend(id, year);
      await billing.invoices.list(id);
      expect((await billing.invoices.outstanding()).items).toEqual([]);
    },
  ],
  [
    "she moves a project to another account",
    async ({ cudo: { billing, projects }, emulator }) => {
      const second = await billing.accounts.create({ displayName: "Lab", email: "lab@example.com" });
      await projects.update("lab", { billingAccountId: second.id });
      expect(await projects.get("lab")).toMatchObject({ billingAccountId: second.id });
      await projects.update("lab", { billingAccountId: emulator.billingAccountId });
      expect(await billing.accounts.delete(second.id)).toMatchObject({ state: "STATE_DELETED" });
      expect(await billing.accounts.undelete(second.id)).toMatchObject({ state: "STATE_ACTIVE" });
    },
  ],
];

/** The end of the story. */
export const lastChapter: Chapter = [
  "Ada cleans up and leaves",
  async ({ cudo }) => {
    const [key] = (await cudo.sshKeys.list()).items;
    await cudo.sshKeys.delete(key?.id ?? "");
    await cudo.projects.delete("lab");
    // Her bucket stays, so somebody has to look after it.
    await cudo.projects.permissions.add("demo", { userEmail: "grace@example.com", permissionRole: "OWNER" });
    await cudo.account.delete();
    await expect(cudo.account.get()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  },
];
