import { defined } from "../model/defined.ts";
import type { StoredRecord } from "../model/stored-record.ts";
import type { WebAbortSignal } from "../model/web.ts";
import type { Context } from "./context.ts";

/** What another process stored: a record whose access token is another one than `old` and has not expired. */
export async function adoptable(
  { credential, clock }: Context,
  old: string | undefined,
  signal?: WebAbortSignal,
): Promise<StoredRecord | undefined> {
  const record = (await credential.read(signal))?.record;
  const tokens = record?.tokens;
  if (tokens === undefined || tokens.access === old || record?.loggedOutAt !== undefined) return undefined;
  return (tokens.expiresAt ?? Number.POSITIVE_INFINITY) > clock.now() ? record : undefined;
}

/** Says that such a record is used. */
export function adopted({ emit }: Context, record: StoredRecord): StoredRecord {
  emit("adopted", defined({ expiresAt: record.tokens?.expiresAt }));
  return record;
}
