import type { VMDataCenter } from "@cudo-compute/client";
import { column, defineGet, defineGroup, defineList, defineResource } from "../../kit/index.ts";

/** The data centers. */
export const dataCenter = defineResource<VMDataCenter>({
  noun: ["data center", "data centers"],
  command: "vm-data-center",
  scope: "public",
  columns: [
    column("id"),
    column("supplier", { field: "supplierName" }),
    column("renewable", { field: "renewableEnergy", show: "yesno" }),
    column("ipv4-free", { show: "number" }),
    column("ipv4-price", { field: "ipv4PriceHr.value", header: "$/H IPV4", show: "price" }),
    column("network-price", { field: "networkPriceHr.value", header: "$/H NETWORK", show: "price" }),
    column("object-storage-price", {
      field: "objectStorageGibPriceHr.value",
      header: "$/H GiB OBJECTS",
      show: "price",
      wide: true,
    }),
    column("s3-endpoint", { wide: true }),
    column("latitude", { field: "location.latitude", show: "number", wide: true }),
    column("longitude", { field: "location.longitude", show: "number", wide: true }),
  ],
  all: (call) => call.api.dataCenters.list(call.options),
  get: (call, id) => call.api.dataCenters.get(id, call.options),
  operations: { list: "ListVMDataCenters", get: "ListVMDataCenters" },
});

export const group = defineGroup({
  brief: "Data centers, with what addresses, networks and storage cost there, in US dollars an hour",
  commands: {
    list: defineList(dataCenter, { fetch: (call, page) => call.api.dataCenters.list(page) }),
    get: defineGet(dataCenter),
  },
});
