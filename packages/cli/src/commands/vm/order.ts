import type { CreateVMBody, Quote } from "@cudo-compute/client";
import { type Call, CliError } from "../../kit/index.ts";
import { withAccess } from "../shared/access.ts";
import { withExpiry } from "../shared/expiry.ts";
import { toPairs } from "../shared/pairs.ts";
import type { CreateVmFlags } from "./create.ts";
import { readPassword } from "./password.ts";

type CreateCall = Call<CreateVmFlags>;

/** Adds to a body what several flags make together: interfaces, metadata, keys, expiry, password. */
export async function orderBody(call: CreateCall, given: Partial<CreateVMBody>): Promise<Partial<CreateVMBody>> {
  const { metadata, passwordStdin } = call.flags;
  const body = withExpiry(await withAccess(call, given), call.ctx.clock.now());
  if (metadata.length > 0) body.metadata = { ...body.metadata, ...toPairs("--metadata", metadata) };
  if (passwordStdin === true) body.password = await readPassword(call);
  return withInterfaces(call, body);
}

/** With interfaces of its own the VM's security groups no longer count, so each interface gets them. */
function withInterfaces({ flags }: CreateCall, body: Partial<CreateVMBody>): Partial<CreateVMBody> {
  const { network, publicIp } = flags;
  if (network.length === 0 && publicIp !== false) return body;
  const { securityGroupIds, ...rest } = body;
  const groups = securityGroupIds === undefined ? {} : { securityGroupIds };
  const ids = network.length === 0 ? [undefined] : network;
  const nics = ids.map((networkId, at) => ({
    ...(networkId !== undefined && { networkId }),
    // One public address is enough to reach it.
    assignPublicIp: publicIp !== false && at === 0,
    ...groups,
  }));
  return { ...rest, nics };
}

/** Tells the price, refuses one that is too high, and lets the service check the order in a dry run. */
export async function beforeOrder(call: CreateCall, body: CreateVMBody): Promise<void> {
  const { maxPrice } = call.flags;
  const quote = await quoted(call, body, maxPrice !== undefined);
  if (quote !== undefined) {
    call.note(`VM ${body.vmId} costs $${money(quote.priceHr, 4)} an hour, $${money(quote.priceMonth, 2)} a month`);
    if (maxPrice !== undefined && Number(quote.priceHr) > maxPrice) {
      throw new CliError(
        `VM ${body.vmId} would cost $${money(quote.priceHr, 4)} an hour, more than --max-price ${maxPrice}`,
        {
          exit: 1,
          code: "TOO_EXPENSIVE",
          hint: "nothing was created; see cudo vm-type list --sort gpu-price",
        },
      );
    }
  }
  if ((call.flags as { readonly dryRun?: boolean }).dryRun === true)
    await call.project.vms.validate(body, call.options);
}

/** A price that cannot be found must not stand in the way of an order without a limit: the service says what is wrong. */
async function quoted(call: CreateCall, body: CreateVMBody, needed: boolean): Promise<Quote | undefined> {
  try {
    return await call.project.vms.quote(body, call.options);
  } catch (error) {
    call.options.signal.throwIfAborted();
    if (needed) throw error;
    return undefined;
  }
}

const money = (amount: string, digits: number): string => Number(amount).toFixed(digits);
