import type { Exchange } from "../http/pipeline.ts";
import { splitTarget } from "../http/target.ts";
import { isOidcPath } from "../oidc/path.ts";
import type { FaultRule } from "./rule.ts";

/** Says whether a request is one of those that a rule is for. */
export type Scope = (exchange: Exchange) => boolean;

/** Makes a rule's `operation` or `route` a test of requests. */
export function scopeOf({ operation, route }: FaultRule): Scope {
  if (operation !== undefined) {
    const names: ReadonlySet<string> = new Set(typeof operation === "string" ? [operation] : operation);
    return ({ match }) => match.kind === "operation" && names.has(match.operationId);
  }
  if (route === undefined) return ({ request }) => !isOidcPath(splitTarget(request.target).path);
  const space = route.indexOf(" ");
  const method = space < 0 ? undefined : route.slice(0, space);
  const path = patternOf(route.slice(space + 1));
  return ({ request }) =>
    (method === undefined || method === request.method) && path.test(splitTarget(request.target).path);
}

/** `/v1/projects/{projectId}/vms/*` as an expression. */
function patternOf(path: string): RegExp {
  const parts = path
    .split(/(\*\*|\*|\{[^{}/]*\})/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : part === "**" ? ".*" : "[^/]+"));
  return new RegExp(`^${parts.join("")}$`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
