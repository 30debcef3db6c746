import type { CreateVMBody } from "@cudo-compute/types";
import { isAbove, parseDecimal } from "../decimal.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { RequestOptions } from "../options.ts";
import type { Api } from "./api.ts";
import { privateImages, publicImages } from "./images.ts";
import { machineTypes } from "./machine-types.ts";
import type { Quote } from "./quote.ts";

/** What the VM of a create would cost. A boot disk of no given size has that of its image, which is looked up. */
export async function quoteVm(api: Api, body: CreateVMBody, options?: RequestOptions): Promise<Quote> {
  const { dataCenterId, machineType, vcpus, memoryGib, gpus, commitmentTerm, nics } = body;
  const storageGib =
    body.bootDiskSizeGib ?? body.bootDisk?.sizeGib ?? (await imageSize(api, body.bootDiskImageId, options));
  const publicIps = nics ? nics.filter((nic) => nic.assignPublicIp).length : 1;
  const size = { vcpus, memoryGib, gpus, storageGib, publicIps, commitmentTerm };
  return machineTypes(api).quote({ dataCenterId, machineType, ...size }, options);
}

/** Refuses a create that would cost more than the caller is willing to pay. */
export async function refuseAbove(
  api: Api,
  limit: number | string,
  body: CreateVMBody,
  options?: RequestOptions,
): Promise<void> {
  const most = parseDecimal(String(limit));
  if (!most)
    throw new UsageError(`maxPricePerHour is ${limit}: give US dollars an hour, such as 0.5.`, {
      operation: "CreateVM",
    });
  const { priceHr } = await quoteVm(api, body, options);
  const price = parseDecimal(priceHr);
  if (!price || !isAbove(price, most)) return;
  const message = `VM ${body.vmId} would cost ${priceHr} US dollars an hour, over maxPricePerHour ${limit}. Nothing was created.`;
  throw new UsageError(message, { operation: "CreateVM" });
}

async function imageSize(api: Api, id: string, options?: RequestOptions): Promise<number> {
  for await (const image of publicImages(api).list(options)) if (image.id === id) return image.sizeGib;
  return (await privateImages(api).get(id, options)).sizeGib;
}
