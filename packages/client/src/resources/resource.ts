import { type OperationId, operations } from "@cudo-compute/types/operations";
import type { Input } from "../transport/transport.ts";
import type { Api } from "./api.ts";

/**
 * An operation, and what its method takes before the options, in order: a path parameter by its name; `path`, `query` or
 * `body` for an object of them; `query.name` for one query parameter. `"ResizeVM id query"` makes `resize(id, query, options)`.
 */
export type Route = OperationId | `${OperationId} ${string}`;

type Values = Record<string, unknown>;

/** The parts of a request, from the arguments of a method. */
function inputOf(names: readonly string[], values: readonly unknown[]): Input {
  let path: Values | undefined;
  let query: Values | undefined;
  let body: unknown;
  names.forEach((name, at) => {
    const value = values[at];
    if (name === "body") body = value;
    else if (name === "path") path = { ...(value as Values) };
    else if (name === "query") query = { ...query, ...(value as Values) };
    else if (name.startsWith("query.")) query = { [name.slice("query.".length)]: value };
    else {
      path ??= {};
      path[name] = value;
    }
  });
  // What plain JavaScript passes is checked where the request is written.
  return { path, query, body } as Input;
}

/** The methods of a resource live on a prototype: a client, or the view of a project, costs one object each. */
class Routed {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  static method(route: Route): (...values: unknown[]) => unknown {
    const [id, ...names] = route.split(" ");
    const operation = id as OperationId;
    const send = operations[operation].paging ? "list" : "call";
    return function (this: Routed, ...values) {
      return this.#api[send](operation, inputOf(names, values), values[names.length] as object | undefined);
    };
  }
}

/**
 * Makes a resource of what its methods send.
 *
 * @param routes What the methods send, by their names.
 * @param own The members that do more than send one operation.
 */
export function resource<R extends object, Own extends keyof R = never>(
  routes: Readonly<Record<Exclude<keyof R, Own>, Route>>,
  own?: (api: Api, self: R) => Pick<R, Own>,
): (api: Api) => R {
  class Resource extends Routed {}
  for (const [name, route] of Object.entries<Route>(routes)) {
    Object.defineProperty(Resource.prototype, name, {
      value: Routed.method(route),
      writable: true,
      configurable: true,
    });
  }
  return (api) => {
    // The routes and `own` make up R together, as the signature demands.
    const it = new Resource(api) as unknown as R;
    return own ? Object.assign(it, own(api, it)) : it;
  };
}
