import { CudoCompute } from "@cudo-compute/client";
import type { Settings } from "./settings.ts";

/** Five networks, read in every way that a list can be read. */
export default async function lists(settings: Settings): Promise<void> {
  const { networks } = new CudoCompute({ ...settings, dangerouslyAllowBrowser: true });
  for (const id of ["alpha", "bravo", "charlie", "delta", "echo"]) {
    await networks.create({ id, dataCenterId: "gb-bournemouth-1", ipRange: "10.0.0.0/24" });
  }

  const ids: string[] = [];
  for await (const { id } of networks.list({ pageSize: 2 })) ids.push(id);
  console.log(`one by one: ${ids.join(" ")}`);

  for await (const page of networks.list({ pageSize: 2 }).pages()) console.log(`a page of ${page.items.length}`);

  const first = await networks.list({ pageSize: 2 });
  const second = await first.next();
  console.log(`the second page begins with ${second?.items[0]?.id}`);
  const resumed = await networks.list({ pageSize: 2, cursor: second?.cursor }).collect();
  console.log(`the cursor goes on with ${resumed.map(({ id }) => id).join(" ")}`);
  console.log(`collected: ${(await networks.list({ pageSize: 2 }).collect({ limit: 3 })).length}`);
}
