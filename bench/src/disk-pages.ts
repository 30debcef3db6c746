import { CudoCompute } from "@cudo-compute/client";

const DISK = { dataCenterId: "gb-bournemouth-1", sizeGib: 100, diskType: "DISK_TYPE_STORAGE", diskState: "CREATED" };

/** A client whose list of disks has so many pages of a hundred, made as they are asked for. */
export function diskPages(pages: number): CudoCompute {
  const fetch = async (url: string) => {
    const { searchParams } = new URL(url);
    const number = Number(searchParams.get("pageNumber") ?? 1);
    const disks = Array.from({ length: 100 }, (_, index) => ({ ...DISK, id: `disk-${(number - 1) * 100 + index}` }));
    return Response.json({ disks, totalCount: pages * 100, pageNumber: number, pageSize: 100 });
  };
  return new CudoCompute({ apiKey: "bench-key-0123456789", projectId: "p", fetch });
}
