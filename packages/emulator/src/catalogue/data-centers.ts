import type { Micros } from "./money.ts";

/** A data center of the catalogue. */
export interface DataCenter {
  readonly id: string;
  /** Its place in the list, which its address ranges are numbered by. */
  readonly number: number;
  readonly supplierName: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly renewableEnergy: boolean;
  /** Public IPv4 addresses that it has in all. */
  readonly ipv4Count: number;
  readonly ipv4PriceHr: Micros;
  readonly diskGibPriceHr: Micros;
  readonly networkPriceHr: Micros;
  readonly objectStorageGibPriceHr: Micros;
  /** Whether it has object storage. */
  readonly objectStorage: boolean;
  /** Disk space that it has in all. */
  readonly storageGib: number;
}

type Row = readonly [
  id: string,
  supplier: string,
  latitude: number,
  longitude: number,
  renewable: boolean,
  ipv4: number,
];

// The ids are the service's. Places follow from the names; suppliers and numbers of addresses are made up, but that
// in-hyderabad-1 runs out of addresses has been seen: VMs are accepted there and then fail.
const ROWS: readonly Row[] = [
  ["gb-bournemouth-1", "Example South Coast", 50.72, -1.88, true, 800],
  ["gb-london-1", "Example Thames", 51.51, -0.13, true, 500],
  ["no-luster-1", "Example Fjord", 61.45, 7.42, true, 600],
  ["no-kristiansand-1", "Example Fjord", 58.15, 8.0, true, 400],
  ["se-smedjebacken-1", "Example Bergslagen", 60.14, 15.41, true, 400],
  ["se-stockholm-1", "Example Bergslagen", 59.33, 18.07, true, 400],
  ["ca-montreal-1", "Example Laurentides", 45.5, -73.57, true, 300],
  ["ca-montreal-2", "Example Laurentides", 45.5, -73.57, true, 300],
  ["ca-montreal-3", "Example Laurentides", 45.5, -73.57, true, 300],
  ["us-carlsbad-1", "Example Pacific", 33.16, -117.35, false, 300],
  ["us-newyork-1", "Example Hudson", 40.71, -74.01, false, 500],
  ["br-saopaulo-1", "Example Paulista", -23.55, -46.63, true, 100],
  ["in-hyderabad-1", "Example Deccan", 17.39, 78.49, false, 0],
  ["black-mesa", "Example Staging", 35.45, -103.18, false, 200],
];

/** Every data center, with the prices that have been seen where they have been. */
export const DATA_CENTERS: readonly DataCenter[] = ROWS.map(
  ([id, supplierName, latitude, longitude, renewableEnergy, ipv4Count], number) => ({
    id,
    number,
    supplierName,
    latitude,
    longitude,
    renewableEnergy,
    ipv4Count,
    ipv4PriceHr: 3500,
    diskGibPriceHr: 107,
    networkPriceHr: 4000,
    objectStorageGibPriceHr: 41,
    objectStorage: id.startsWith("gb-") || id.startsWith("no-") || id.startsWith("se-"),
    storageGib: 200_000,
  }),
);

/** The address of the S3 service; empty where there is none. */
export const s3Endpoint = ({ id, objectStorage }: DataCenter): string =>
  objectStorage ? `https://s3.${id}.example.com` : "";
