import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { GLOBAL } from "../state/store.ts";
import type { World } from "../world.ts";
import { TOKEN_SCOPE } from "./configuration.ts";
import { problemPage, signInPage } from "./pages.ts";

/** A person at the sign-in page. */
export interface Visit {
  readonly world: World;
  readonly provider: Provider;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Shows the sign-in page, or takes its answer. Signing in consents to everything that the client asks for. */
export async function visitInteraction(visit: Visit): Promise<void> {
  const { world, provider, incoming, outgoing } = visit;
  const [user] = world.store.users.list(GLOBAL);
  try {
    const { params } = await provider.interactionDetails(incoming, outgoing);
    const client = String(params.client_id);
    if (user === undefined) throw new Error("the emulator has no user");
    if (incoming.method !== "POST") return sendPage(outgoing, 200, signInPage(user, client));
    const result =
      (await readAnswer(incoming)) === "cancel"
        ? { error: "access_denied", error_description: "The user cancelled" }
        : { login: { accountId: user.id }, consent: { grantId: await grantAll(provider, user.id, client, params) } };
    await provider.interactionFinished(incoming, outgoing, result, { mergeWithLastSubmission: false });
  } catch (error) {
    sendPage(outgoing, 400, problemPage(error instanceof Error ? error.message : String(error)));
  }
}

async function grantAll(
  provider: Provider,
  accountId: string,
  clientId: string,
  { scope, resource }: Readonly<Record<string, unknown>>,
): Promise<string> {
  const grant = new provider.Grant({ accountId, clientId });
  if (typeof scope === "string") grant.addOIDCScope(scope);
  for (const one of [resource].flat()) if (typeof one === "string") grant.addResourceScope(one, TOKEN_SCOPE);
  return grant.save();
}

async function readAnswer(incoming: IncomingMessage): Promise<string | null> {
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
  return new URLSearchParams(text).get("answer");
}

function sendPage(outgoing: ServerResponse, status: number, html: string): void {
  outgoing.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(html);
}
