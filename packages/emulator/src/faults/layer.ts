import type { Exchange, Layer } from "../http/pipeline.ts";
import { encodeError } from "../wire/encode.ts";
import type { WireRequest, WireResponse } from "../wire/message.ts";
import { invalidToken } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";
import { faultError } from "./error.ts";
import type { FaultBook } from "./faults.ts";
import { withOutcome } from "./outcome.ts";
import { wrongPage } from "./page.ts";
import { type EffectName, effectOf, type FaultRule } from "./rule.ts";

/** Makes requests meet the faults of a book. */
export const faultLayer =
  (world: World, book: FaultBook): Layer =>
  (exchange, next) => {
    const fault = book.meet(exchange);
    if (fault === undefined) return next();
    exchange.notes.fault = fault.id;
    return suffer(world, fault.rule, exchange, next);
  };

/** What becomes of a request that meets a rule. */
export function suffer(world: World, rule: FaultRule, exchange: Exchange, next: Meeting["next"]): WireResponse {
  const effect = effectOf(rule);
  const response = effect === undefined ? next() : EFFECTS[effect]({ world, exchange, next, rule });
  return { ...response, ...embellished(world, response, rule) };
}

const IN_PLACE: ReadonlySet<EffectName | undefined> = new Set(["error", "html", "empty", "reset", "token"]);

/** Whether a request that meets a rule is carried out all the same. */
export const carriesOut = (rule: FaultRule): boolean => rule.when === "after" || !IN_PLACE.has(effectOf(rule));

interface Meeting {
  readonly world: World;
  readonly exchange: Exchange;
  readonly next: (request?: WireRequest) => WireResponse;
  readonly rule: FaultRule;
}

const NOTHING: WireResponse = { status: 200, headers: {}, body: "" };

/** The page that a browser would show. No real product words it like this. */
const FORBIDDEN = `<!DOCTYPE html>
<html lang="en"><head><title>Access denied</title></head>
<body><h1>Access denied</h1><p>This page comes from a proxy in front of the service, not from the service.</p></body></html>
`;

/** What each part of a rule makes of a request. */
const EFFECTS: Readonly<Record<EffectName, (meeting: Meeting) => WireResponse>> = {
  error: (meeting) => instead(meeting, meeting.rule.error && faultError(meeting.rule.error)),
  html: (meeting) =>
    instead(meeting, { status: meeting.rule.html ?? 403, headers: { "content-type": "text/html" }, body: FORBIDDEN }),
  empty: (meeting) => instead(meeting, { ...NOTHING, status: meeting.rule.empty ?? 200 }),
  reset: (meeting) => instead(meeting, { ...NOTHING, delivery: { cut: "reset" } }),
  body: ({ next, rule: { body } }) => ({ ...next(), ...(body === undefined ? {} : { delivery: { cut: body } }) }),
  page: ({ exchange: { match, request }, next, rule: { page } }) =>
    match.kind === "operation" && page !== undefined ? wrongPage(match.operationId, page, request, next) : next(),
  token: () => encodeError(invalidToken("the access token expired")),
  outcome: ({ world, exchange: { match }, next, rule: { outcome } }) =>
    match.kind === "operation" && outcome !== undefined
      ? withOutcome(world, match.operationId, match.path.projectId ?? "", outcome, () => next())
      : next(),
};

/** An answer in place of that of the call, which is carried out unheard, or not at all. */
function instead({ rule, next }: Meeting, answer: WireResponse | undefined): WireResponse {
  const lost = rule.when === "after" ? next() : undefined;
  return answer ?? lost ?? next();
}

/** What goes with every answer of a rule. */
function embellished({ clock }: World, response: WireResponse, rule: FaultRule): Partial<WireResponse> {
  const { headers = {}, dateSkew, delay } = rule;
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const date = dateSkew === undefined ? {} : { date: new Date(clock.now() + dateSkew).toUTCString() };
  return {
    headers: { ...response.headers, ...date, ...Object.fromEntries(own) },
    ...(delay === undefined ? {} : { delivery: { ...response.delivery, delay } }),
  };
}
