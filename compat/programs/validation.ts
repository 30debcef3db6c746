import { CudoCompute, DecodeError } from "@cudo-compute/client";
import { VM_STATES } from "@cudo-compute/types";
import { createResponseValidator, validators } from "@cudo-compute/validators";
import { VMDataCenter } from "@cudo-compute/validators/models";
import { ListVMs } from "@cudo-compute/validators/operations";
import type { Settings } from "./settings.ts";

/** Answers that are checked: good ones, and one that is broken on the way. */
export default async function validation(settings: Settings): Promise<void> {
  const cudo = new CudoCompute({ ...settings, validate: validators, dangerouslyAllowBrowser: true });
  const [first] = await cudo.dataCenters.list().collect();
  console.log(`${first?.id} is ${VMDataCenter.is(first) ? "a data center" : "something else"}`);
  console.log(`a state is ${VMDataCenter.is(VM_STATES[0]) ? "a data center" : "something else"}`);

  const broken = new CudoCompute({
    ...settings,
    validate: createResponseValidator({ ListVMs }),
    fetch: async () => Response.json({ VMs: "none" }),
    dangerouslyAllowBrowser: true,
  });
  try {
    await broken.vms.list();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    console.log(error.issues[0]?.message);
  }
}
