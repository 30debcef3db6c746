import { isDeepStrictEqual } from "node:util";
import { planCredit } from "../../lifecycle/credit.ts";
import type { ResourceRef } from "../../state/scheduler.ts";
import { GLOBAL, type ProjectCollection } from "../../state/store.ts";
import type { World } from "../../world.ts";
import { settle } from "../billing-accounts/balance.ts";
import { planBill } from "../invoices/bill.ts";
import { CHARGES } from "./charges.ts";
import { type ChargeLine, hourlyRate, type MeterRecord } from "./record.ts";

/**
 * Brings the meters of resources in line with what they cost now: starts those of new resources, ends those of resources
 * that are gone, and changes those whose size, term or payer has changed.
 * @param at the moment from which that counts, in milliseconds since 1970
 */
export function updateMeters(world: World, touched: readonly ResourceRef[], at: number): void {
  for (const { type, scope, id } of touched) {
    if (type === "projects") changePayer(world, id, at);
    else if (type in CHARGES) updateMeter(world, { type: type as ProjectCollection, scope, id }, at);
  }
}

/** All meters of a project have its payer, so one tells whether that has changed: most calls touch their project. */
function changePayer(world: World, projectId: string, at: number): void {
  const payer = world.store.projects.get(GLOBAL, projectId)?.billingAccountId;
  const first = world.store.meters.entries(projectId)[Symbol.iterator]().next();
  if (first.done || first.value[1].billingAccountId === payer) return;
  for (const resource of metered(world, projectId)) updateMeter(world, resource, at);
}

type MeteredRef = ResourceRef & { readonly type: ProjectCollection };

/** The resources of a project that have a meter. */
const metered = ({ store }: World, projectId: string): MeteredRef[] =>
  [...store.meters.entries(projectId)].map(([key]) => {
    const slash = key.indexOf("/");
    return { type: key.slice(0, slash) as ProjectCollection, scope: projectId, id: key.slice(slash + 1) };
  });

function updateMeter(world: World, resource: MeteredRef, at: number): void {
  const { store } = world;
  const { scope: projectId } = resource;
  const key = `${resource.type}/${resource.id}`;
  const running = store.meters.get(projectId, key);
  const lines = linesOf(world, resource);
  const payer = store.projects.get(GLOBAL, projectId)?.billingAccountId;
  if (running?.billingAccountId === payer && isDeepStrictEqual(running?.lines ?? [], lines)) return;
  if (running !== undefined) stop(world, key, running, at);
  if (lines.length > 0 && payer !== undefined) {
    start(world, key, { billingAccountId: payer, projectId, lines, since: at });
  }
}

function linesOf<Type extends ProjectCollection>(
  world: World,
  { type, scope, id }: ResourceRef & { readonly type: Type },
): readonly ChargeLine[] {
  const record = world.store[type].get(scope, id);
  return record === undefined ? [] : (CHARGES[type]?.(world, record) ?? []);
}

function start(world: World, key: string, meter: MeterRecord): void {
  world.store.meters.set(meter.projectId, key, meter);
  changeRate(world, meter.billingAccountId, hourlyRate(meter.lines), meter.since);
}

function stop(world: World, key: string, meter: MeterRecord, at: number): void {
  const { billingAccountId, projectId, lines, since } = meter;
  const { meters, charges } = world.store;
  meters.delete(projectId, key);
  if (at > since) {
    const number = String(charges.count(billingAccountId));
    charges.set(billingAccountId, number, { projectId, lines, from: since, to: at });
  }
  changeRate(world, billingAccountId, -hourlyRate(lines), at);
}

function changeRate(world: World, billingAccountId: string, change: number, at: number): void {
  const account = world.store.billingAccounts.get(GLOBAL, billingAccountId);
  if (account === undefined) return;
  settle(account, at);
  account.rateMicros += change;
  planCredit(world, account, at);
  planBill(world, account, at);
}
