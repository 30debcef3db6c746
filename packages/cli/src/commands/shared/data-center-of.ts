import { type Call, UsageError } from "../../kit/index.ts";

/** The data center that a command is about: by its flag, else by the settings. @throws UsageError (exit 2) */
export function dataCenterOf(
  call: Pick<Call, "settings"> & { readonly flags: { readonly dataCenter?: string | undefined } },
) {
  const found = call.flags.dataCenter ?? call.settings.get("dataCenter");
  if (found !== undefined) return found;
  throw new UsageError("no data center is chosen", "--data-center ID, or: cudo config set data-center ID");
}
