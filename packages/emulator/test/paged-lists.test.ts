import { type OperationId, operations } from "@cudo-compute/types/operations";
import { describe, expect, test } from "vitest";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../src/paging.ts";
import { type Answer, type Desk, desk, fieldsOf, putDisk, putNetwork, putSecurityGroup } from "./support.ts";
import { OPERATION_IDS, targetOf } from "./walk/calls.ts";
import { DATA_CENTER, METAL, must } from "./walk/given.ts";
import type { ValidCall } from "./walk/valid-call.ts";

const PROJECT = "/v1/projects/demo";
const DAY = 24 * 3_600_000;
const INT32_MAX = 2 ** 31 - 1;
const COUNT = 5;
const WHOLE = { pageSize: MAX_PAGE_SIZE };

interface PagedList extends Pick<ValidCall, "options"> {
  /** Fills the list with five; without it, the list is of the catalogue. */
  readonly fill?: (at: Desk) => void | Promise<void>;
  readonly query?: (at: Desk) => Readonly<Record<string, string>>;
  /** What is there before the list is filled. */
  readonly already?: number;
}

const times = async (make: (id: string, number: number) => unknown): Promise<void> => {
  for (let number = 1; number <= COUNT; number++) await make(`item-${number}`, number);
};

const post =
  (path: string, body: (id: string) => object) =>
  (at: Desk): Promise<void> =>
    times((id) => must(at, "POST", path, body(id)));

/** A public key that differs by a number. */
const publicKey = (number: number): string => {
  const blob = Buffer.from("AAAAC3NzaC1lZDI1NTE5AAAAIF5XAFs93XWqohGvNx6yxzml5bq5WIbW/J/mEJ/N2Mn2", "base64");
  blob[blob.length - 1] = number;
  return `ssh-ed25519 ${blob.toString("base64")}`;
};

const pay = (at: Desk) =>
  times(() =>
    must(
      at,
      "POST",
      `/v1/billing-accounts/${at.emulator.billingAccountId}/credit?amount.value=50&paymentMethod=pm_visa`,
    ),
  );

async function invoices(at: Desk): Promise<void> {
  await must(at, "POST", `${PROJECT}/disks`, { id: "data", dataCenterId: DATA_CENTER, sizeGib: 1000 });
  at.emulator.clock.advance(160 * DAY);
}

const bucket = (id: string) => ({ id, dataCenterId: DATA_CENTER });

/** Every paged list, and how it is filled. */
const LISTS: Readonly<Partial<Record<OperationId, PagedList>>> = {
  ListProjects: {
    already: 1,
    fill: (at) =>
      times((id) => must(at, "POST", "/v1/projects", { id, billingAccountId: at.emulator.billingAccountId })),
  },
  ListBillingAccounts: {
    already: 1,
    fill: post("/v1/billing-accounts", (id) => ({ displayName: id, email: "ada@example.com" })),
  },
  ListApiKeys: { already: 1, fill: post("/v1/api-keys", (apikeyId) => ({ apikeyId })) },
  ListSshKeys: {
    fill: (at) => times((_, number) => must(at, "POST", "/v1/ssh-keys", { publicKey: publicKey(number) })),
  },
  ListDisks: { fill: (at) => times((id) => putDisk(at, id)) },
  ListNetworks: { fill: (at) => times((id) => putNetwork(at, id)) },
  ListSecurityGroups: { fill: (at) => times((id) => putSecurityGroup(at, id)) },
  ListPrivateVMImages: {
    fill: ({ world }) =>
      times((id) => {
        const image = {
          id,
          projectId: "demo",
          dataCenterId: DATA_CENTER,
          description: "",
          platform: "linux",
          sizeGib: 4,
        };
        world.store.images.set("demo", id, { ...image, state: "READY" });
      }),
  },
  ListMachines: { fill: post(`${PROJECT}/machines`, (id) => ({ id, ...METAL, os: "ubuntu/noble" })) },
  ListClusters: { fill: post(`${PROJECT}/clusters`, (id) => ({ id, ...METAL, machineCount: 1 })) },
  ListVolumes: { fill: post(`${PROJECT}/volumes`, (id) => ({ id, dataCenterId: DATA_CENTER, sizeGib: 10 })) },
  ListObjectStorageBuckets: { options: { buckets: ["a", "b", "c", "d", "e"].map(bucket) }, fill: () => {} },
  ListObjectStorageUsers: { fill: post(`${PROJECT}/object-storage/users/${DATA_CENTER}`, (id) => ({ id })) },
  ListMachineTypes: {},
  ListClusterMachineTypes: {},
  ListVolumePrices: {},
  ListBillingAccountTransactions: { fill: pay },
  ListBillingAccountCreditBalanceTransactions: { fill: pay },
  ListInvoices: {
    options: { credit: null },
    fill: invoices,
    query: ({ emulator }) => ({ id: emulator.billingAccountId }),
  },
};

/** A paged list that is filled, and a way to read its pages. */
async function open(id: OperationId) {
  const { options, fill, query, already = 0 } = LISTS[id] ?? {};
  const at = desk({ clock: "manual", ...options });
  await fill?.(at);
  const path = { projectId: "demo", billingAccountId: at.emulator.billingAccountId };
  const read = (paging: Readonly<Record<string, string | number>> = {}): Promise<Answer> => {
    const text = Object.fromEntries(Object.entries(paging).map(([name, value]) => [name, String(value)]));
    return at.call("GET", targetOf(id, path, { ...query?.(at), ...text }));
  };
  const itemsOf = ({ body }: Answer): unknown[] => body[operations[id].paging?.items ?? ""];
  return { at, read, itemsOf, count: fill === undefined ? itemsOf(await read(WHOLE)).length : already + COUNT };
}

const styled = (style: string) => OPERATION_IDS.filter((id) => operations[id].paging?.style === style);
const NUMBERED = styled("number");
const BY_TOKEN = styled("token");
const BY_CURSOR = styled("cursor");

test("every paged list is here", () => {
  expect(Object.keys(LISTS).sort()).toEqual([...NUMBERED, ...BY_TOKEN, ...BY_CURSOR].sort());
});

describe.each(Object.keys(LISTS) as OperationId[])("%s", (id) => {
  test("takes 0 for the usual size, and a huge size for the largest", async () => {
    const { read, itemsOf, count } = await open(id);
    const all = await read();
    expect(itemsOf(all)).toHaveLength(Math.min(count, DEFAULT_PAGE_SIZE));
    expect((await read({ pageSize: 0 })).body).toEqual(all.body);
    const huge = await read({ pageSize: INT32_MAX });
    expect(itemsOf(huge)).toHaveLength(count);
    expect(itemsOf(huge).slice(0, DEFAULT_PAGE_SIZE)).toEqual(itemsOf(all));
    if ("pageSize" in all.body)
      expect([all.body.pageSize, huge.body.pageSize]).toEqual([DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE]);
  });

  test.each([-1, -INT32_MAX, INT32_MAX + 1, 1.5, "x", ""])("refuses pageSize %o", async (pageSize) => {
    const answer = await (await open(id)).read({ pageSize });
    expect([answer.status, answer.body.code, fieldsOf(answer)]).toEqual([400, 3, ["pageSize"]]);
  });
});

describe.each(NUMBERED)("%s", (id) => {
  test("in pages of two is the whole, once and in order; past the end there is nothing", async () => {
    const { read, itemsOf, count } = await open(id);
    const pages = Math.ceil(count / 2);
    const seen: unknown[] = [];
    for (let pageNumber = 1; pageNumber <= pages; pageNumber++) {
      const page = await read({ pageNumber, pageSize: 2 });
      expect(page.body).toMatchObject({ pageNumber, pageSize: 2, totalCount: count });
      seen.push(...itemsOf(page));
    }
    expect(seen).toEqual(itemsOf(await read(WHOLE)));
    for (const pageNumber of [pages + 1, INT32_MAX]) {
      const page = await read({ pageNumber, pageSize: 2 });
      expect([itemsOf(page), page.body.totalCount, page.body.pageNumber]).toEqual([[], count, pageNumber]);
    }
  });

  test("counts pages from 1; 0 is the first, and nothing is before it", async () => {
    const { read } = await open(id);
    expect((await read({ pageNumber: 0, pageSize: 2 })).body).toEqual(
      (await read({ pageNumber: 1, pageSize: 2 })).body,
    );
    const answer = await read({ pageNumber: -1 });
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ["pageNumber"]]);
  });
});

test("a deletion between numbered pages shifts what follows: an item is missed, none is repeated", async () => {
  const { at, read, itemsOf } = await open("ListSecurityGroups");
  const ids = (answer: Answer) => itemsOf(answer).map((item) => (item as { id: string }).id);
  expect(ids(await read({ pageNumber: 1, pageSize: 2 }))).toEqual(["item-1", "item-2"]);
  await must(at, "DELETE", `${PROJECT}/security-groups/item-1`);
  const second = await read({ pageNumber: 2, pageSize: 2 });
  expect([ids(second), second.body.totalCount]).toEqual([["item-4", "item-5"], COUNT - 1]);
  expect(ids(await read({ pageNumber: 3, pageSize: 2 }))).toEqual([]);
});

describe.each(BY_TOKEN)("%s", (id) => {
  /** Follows the tokens from page to page. */
  async function follow({ read, itemsOf }: Awaited<ReturnType<typeof open>>, afterFirst = async () => {}) {
    const seen: unknown[] = [];
    for (let pageToken = ""; ; ) {
      const page = await read({ pageSize: 2, ...(pageToken !== "" && { pageToken }) });
      if (seen.length === 0) await afterFirst();
      seen.push(...itemsOf(page));
      pageToken = page.body.pageToken;
      if (pageToken === "") return seen;
    }
  }

  test("in pages of two is the whole, and the last page has no token", async () => {
    const list = await open(id);
    expect(await follow(list)).toEqual(list.itemsOf(await list.read()));
  });

  test("takes no token for the first page, and refuses one that was not handed out", async () => {
    const { read } = await open(id);
    expect((await read({ pageToken: "" })).body).toEqual((await read()).body);
    const answer = await read({ pageToken: "bm9uc2Vuc2U" });
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ["pageToken"]]);
  });
});

test("a deletion between pages by token neither skips nor repeats, even of the item that the token tells", async () => {
  const { at, read, itemsOf } = await open("ListProjects");
  const first = await read({ pageSize: 2 });
  for (const item of itemsOf(first)) await must(at, "DELETE", `/v1/projects/${(item as { id: string }).id}`);
  const rest = await read({ pageSize: 100, pageToken: first.body.pageToken });
  expect([...itemsOf(first), ...itemsOf(rest)]).toHaveLength(COUNT + 1);
  expect(itemsOf(rest)).toEqual(itemsOf(await read()));
});

describe.each(BY_CURSOR)("%s", (id) => {
  const idOf = (item: unknown): string => (item as { id: string }).id;

  test("in pages of two is the whole; after the last there is nothing", async () => {
    const { read, itemsOf, count } = await open(id);
    const seen: unknown[] = [];
    for (
      let page = await read({ pageSize: 2 });
      ;
      page = await read({ pageSize: 2, startingAfter: idOf(seen.at(-1)) })
    ) {
      seen.push(...itemsOf(page));
      expect(page.body.hasMore).toBe(seen.length < count);
      if (!page.body.hasMore) break;
    }
    expect(seen).toEqual(itemsOf(await read()));
    expect(itemsOf(await read({ startingAfter: idOf(seen.at(-1)) }))).toEqual([]);
  });

  test("refuses to start after what is not in it", async () => {
    const answer = await (await open(id)).read({ startingAfter: "nothing" });
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ["startingAfter"]]);
  });
});
