import type { CreateVolumeBody, UpdateVolumeBody, Volume, VolumePrice } from "@cudo-compute/client";
import {
  column,
  defineCreate,
  defineDelete,
  defineGet,
  defineGroup,
  defineList,
  defineResource,
  defineUpdate,
  defineWait,
  required,
  whole,
} from "../../kit/index.ts";
import { commitmentTerm, dataCenter } from "../shared/flags.ts";

/** The volumes of a project: file storage that machines share over NFS. */
export const volume = defineResource<Volume, "ACTIVE" | "DELETED">({
  noun: ["volume", "volumes"],
  command: "volume",
  scope: "project",
  columns: [
    column("id"),
    column("state", { show: "state" }),
    column("size-gib", { show: "number" }),
    column("used-gib", { field: "sizeGibUsed", show: "number" }),
    column("data-center", { field: "dataCenterId" }),
    column("nfs", { value: ({ nfsServer, nfsPath }) => (nfsServer ? `${nfsServer}:${nfsPath}` : ""), header: "NFS" }),
    column("price", { field: "totalPriceHr.value", header: "$/H", show: "price" }),
    column("gib-price", { field: "gibPriceHr.value", header: "$/H GiB", show: "price", wide: true }),
    column("commitment", { field: "commitmentTerm", prefix: "COMMITMENT_TERM_", show: "state", wide: true }),
    column("commitment-end", { field: "commitmentEndTime", show: "time", wide: true }),
  ],
  all: (call) => call.project.volumes.list(call.options),
  get: (call, id) => call.project.volumes.get(id, call.options),
  waiting: {
    states: ["ACTIVE", "DELETED"],
    state: (row) => row.state,
    waitFor: (call, id, state, options) => call.project.volumes.waitFor(id, state, options),
  },
  operations: { list: "ListVolumes", get: "GetVolume" },
});

/** What volumes cost, by data center and term. */
const price = defineResource<VolumePrice>({
  noun: ["price", "prices"],
  command: "volume price",
  scope: "public",
  id: ({ dataCenterId }) => dataCenterId,
  columns: [
    column("data-center", { field: "dataCenterId" }),
    column("commitment", { field: "commitmentTerm", prefix: "COMMITMENT_TERM_", show: "state" }),
    column("gib-price", { field: "gibPriceHr.value", header: "$/H GiB", show: "price" }),
  ],
  operations: { list: "ListVolumePrices" },
});

const sizeGib = whole("the size; it never shrinks", { field: "sizeGib", placeholder: "gib" });

export const group = defineGroup({
  brief: "File storage that machines share over NFS",
  commands: {
    list: defineList(volume, { fetch: (call, page) => call.project.volumes.list(page) }),
    get: defineGet(volume),
    create: defineCreate(volume, {
      flags: { dataCenter: required(dataCenter), sizeGib: required(sizeGib), commitmentTerm },
      before: async (call, body: CreateVolumeBody) => {
        const { tellPrice, volumePrice } = await import("../shared/price.ts");
        await tellPrice(call, `volume ${body.id}`, async () =>
          volumePrice(await call.api.volumes.prices.list(call.options).collect(), body),
        );
      },
      send: (call, body: CreateVolumeBody) => call.project.volumes.create(body, call.options),
      until: "ACTIVE",
      operations: ["CreateVolume"],
      examples: ["cudo volume create datasets --data-center gb-bournemouth-1 --size-gib 1000 --wait"],
    }),
    update: defineUpdate(volume, {
      brief: "make a volume larger, or commit to it",
      flags: { sizeGib, commitmentTerm },
      send: (call, id, body: UpdateVolumeBody) => call.project.volumes.update(id, body, call.options),
      until: "ACTIVE",
      operations: ["UpdateVolume"],
      examples: ["cudo volume update datasets --size-gib 2000 --wait"],
    }),
    delete: defineDelete(volume, {
      each: (call, id) => call.project.volumes.delete(id, call.options),
      lost: ({ sizeGib, sizeGibUsed }) => `${sizeGibUsed} of ${sizeGib} GiB in use will be lost`,
      operations: ["DeleteVolume"],
    }),
    wait: defineWait(volume, { until: "ACTIVE" }),
    price: defineGroup({
      brief: "What a GiB of a volume costs, in US dollars an hour",
      aliases: ["prices"],
      commands: { list: defineList(price, { fetch: (call, page) => call.api.volumes.prices.list(page) }) },
    }),
  },
});
