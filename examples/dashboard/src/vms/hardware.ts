import type { VM } from "@cudo-compute/client";

const NO_BREAK = "\u00a0";

/** What a VM is made of, in a line. */
export function hardware({ gpuQuantity, gpuModel, vcpus, memory }: VM): string {
  const gpus = gpuQuantity > 0 ? [`${gpuQuantity} × ${gpuModel}`] : [];
  return [...gpus, `${vcpus} vCPUs`, `${memory} GiB`].map((part) => part.replaceAll(" ", NO_BREAK)).join(" · ");
}
