import { type IncomingMessage, ServerResponse } from "node:http";
import { type Mount, send } from "../http/server.ts";
import { splitTarget } from "../http/target.ts";
import { isOidcPath } from "../oidc/path.ts";
import type { WireResponse } from "../wire/message.ts";
import type { World } from "../world.ts";
import type { FaultBook } from "./faults.ts";
import { carriesOut, suffer } from "./layer.ts";

/** Makes requests for the OpenID provider meet the faults that name their route. */
export const troubledMount =
  (world: World, book: FaultBook, mount: Mount): Mount =>
  (incoming, outgoing) => {
    const { method = "GET", url: target = "/" } = incoming;
    if (!isOidcPath(splitTarget(target).path)) return mount(incoming, outgoing);
    const exchange = {
      request: { method, target, headers: {}, body: "" },
      match: { kind: "no-route" },
      notes: {},
    } as const;
    const fault = book.meet(exchange);
    if (fault === undefined) return mount(incoming, outgoing);
    const meet = (answer: WireResponse) =>
      send(
        suffer(world, fault.rule, exchange, () => answer),
        outgoing,
      );
    if (carriesOut(fault.rule)) hold(incoming, outgoing, mount, meet);
    else meet({ status: 200, headers: {}, body: "" });
    return true;
  };

/** Has a request served, and hands the answer over instead of sending it. */
function hold(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  mount: Mount,
  deliver: (answer: WireResponse) => void,
): void {
  const held = new ServerResponse(incoming);
  const end = (body?: unknown): ServerResponse => {
    const { "set-cookie": cookies, ...headers } = held.getHeaders();
    // Cookies are the one header that comes more than once.
    if (cookies !== undefined) outgoing.setHeader("set-cookie", cookies as string[]);
    const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    const text = typeof body === "string" || body instanceof Uint8Array ? Buffer.from(body).toString() : "";
    deliver({ status: held.statusCode, headers: Object.fromEntries(texts), body: text });
    return held;
  };
  Object.assign(held, { end });
  held.once("close", () => outgoing.destroy());
  mount(incoming, held);
}
