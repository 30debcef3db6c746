import { newBillingAccount } from "../resources/billing-accounts/new.ts";
import { seedBuckets } from "../resources/object-storage/seed.ts";
import { seededMethods } from "../resources/payment-methods/seeded.ts";
import type { World } from "../world.ts";
import { GLOBAL } from "./store.ts";

/** What a new emulator tells its user. */
export interface Seeded {
  readonly apiKey: string;
  readonly billingAccountId: string;
}

/** Puts in what everyone needs to begin: a user with an API key, a billing account with credit, and a project. */
export function seedWorld(world: World): Seeded {
  const { options, store, random, clock } = world;
  const now = clock.now();
  const user = {
    id: random.id(),
    emailAddress: "ada@example.com",
    firstName: "Ada",
    lastName: "Lovelace",
    picture: "https://example.com/ada.png",
  };
  const key = random.hex(64);
  const account = newBillingAccount(world, user.id, {
    displayName: "Emulator",
    email: user.emailAddress,
    paymentTerms: options.credit === null ? "PAYMENT_TERMS_INVOICE" : "PAYMENT_TERMS_PREPAID",
    creditMicros: Math.round((options.credit ?? 0) * 1_000_000),
  });
  const billingAccountId = account.id;
  const owner = { userId: user.id, userEmail: user.emailAddress, role: "OWNER" } as const;
  store.users.set(GLOBAL, user.id, user);
  store.apiKeys.set(user.id, "emulator", { id: "emulator", userId: user.id, key, createTime: now });
  store.billingAccounts.set(GLOBAL, billingAccountId, account);
  store.billingPermissions.set(billingAccountId, user.id, { ...owner });
  for (const method of seededMethods(options.paymentMethods)) {
    store.paymentMethods.set(billingAccountId, method.id, method);
  }
  const { projectId } = options;
  if (projectId !== null) {
    store.projects.set(GLOBAL, projectId, { id: projectId, billingAccountId, createBy: user.id });
    store.projectPermissions.set(projectId, user.id, { ...owner });
    seedBuckets(world, projectId);
  }
  return { apiKey: key, billingAccountId };
}
