import type { Secret } from "../model/secret.ts";
import type { WebAbortSignal } from "../model/web.ts";
import type { Provider } from "./provider.ts";

/**
 * Asks the provider to end a token (RFC 7009). For a refresh token most providers end its access tokens with it.
 * @returns whether the provider said that it did; a provider that cannot, or cannot be reached, is `false`
 */
export async function revoke(
  provider: Provider,
  token: Secret,
  kind: "refresh_token" | "access_token",
  signal: WebAbortSignal | undefined,
): Promise<boolean> {
  try {
    const { status } = await provider.post(
      "revocation_endpoint",
      { token: token.reveal(), token_type_hint: kind },
      signal,
    );
    return status === 200;
  } catch {
    signal?.throwIfAborted();
    return false;
  }
}
