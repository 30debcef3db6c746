import { createAuth } from "@cudo-compute/auth";
import { CudoCompute, isApiError, type VM } from "@cudo-compute/client";
import { raw } from "@cudo-compute/client/raw";
import { body } from "./consumer.js";

// Each line that ends in a code is wrong; the compiler must say so there and nowhere else.

export const cudo = new CudoCompute({ apikey: "x" }); // TS2561 TS2353 TS2345
export const vm: Promise<VM> = cudo.vms.get("gpu-1", { timeOut: 1 }); // TS2561 TS2353 TS2345
export const list = cudo.vms.lists(); // TS2551 TS2339
export const made = cudo.vms.create({ ...body, memoryGiB: 16 }); // TS2561 TS2353 TS2345
export const part = cudo.vms.create({ vmId: "gpu-1" }); // TS2345 TS2739
export const wait = cudo.vms.waitFor("gpu-1", "ACTIV"); // TS2345 TS2769 TS2820
export const gone = cudo.vms.waitFor("gpu-1", "DELETED").then((left) => left.id); // TS18048 TS2532
export const code = (error: unknown) => isApiError(error, "NOTFOUND"); // TS2345 TS2820
export const path = raw(cudo).request("get", "/v1/project/{projectId}"); // TS2345 TS2820
export const auth = createAuth({ profile: "default" }); // TS2345 TS2739
