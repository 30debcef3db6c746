/** What the router needs to know of an operation. */
export interface Routable {
  readonly method: string;
  /** The path template, such as `/v1/projects/{projectId}:list-permissions`. */
  readonly path: string;
}

/** Where a request leads. */
export type Match<Id extends string> =
  | { readonly kind: "operation"; readonly operationId: Id; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: "wrong-method" }
  | { readonly kind: "no-route" }
  /** The path holds a percent sign that encodes nothing. */
  | { readonly kind: "malformed" };

/** Finds the operation of a method and a path (without query). */
export type Router<Id extends string> = (method: string, path: string) => Match<Id>;

interface Route<Id extends string> {
  readonly operationId: Id;
  readonly parameters: readonly string[];
}

interface Node<Id extends string> {
  readonly fixed: Map<string, Node<Id>>;
  parameter: Node<Id> | undefined;
  /** The operations that end here, by custom verb ("" for none) and method. */
  readonly ends: Map<string, Map<string, Route<Id>>>;
}

/**
 * Builds a router over a table of operations: a tree of segments, in which a fixed segment is tried before a parameter.
 * A custom verb (`{id}:reboot`) is what follows the last colon of the last segment, as in grpc-gateway.
 */
export function createRouter<Id extends string>(table: Readonly<Record<Id, Routable>>): Router<Id> {
  const root = newNode<Id>();
  for (const [operationId, { method, path }] of Object.entries<Routable>(table) as [Id, Routable][]) {
    const { segments, verb } = splitVerb(path.slice(1).split("/"));
    let node = root;
    const parameters: string[] = [];
    for (const segment of segments) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name !== undefined) parameters.push(name);
      node = name === undefined ? fixedChild(node, segment) : parameterChild(node);
    }
    const methods = node.ends.get(verb) ?? new Map<string, Route<Id>>();
    node.ends.set(verb, methods.set(method, { operationId, parameters }));
  }
  return (method, path) => match(root, method, path);
}

function match<Id extends string>(root: Node<Id>, method: string, path: string): Match<Id> {
  const whole = path.slice(1).split("/");
  const split = splitVerb(whole);
  let known = false;
  for (const { segments, verb } of split.verb === "" ? [split] : [split, { segments: whole, verb: "" }]) {
    for (const { node, values } of walk(root, segments, 0, [])) {
      const methods = node.ends.get(verb);
      const route = methods?.get(method);
      if (route !== undefined) return operationMatch(route, values);
      known ||= methods !== undefined;
    }
  }
  return { kind: known ? "wrong-method" : "no-route" };
}

function* walk<Id extends string>(
  node: Node<Id>,
  segments: readonly string[],
  depth: number,
  values: readonly string[],
): Generator<{ node: Node<Id>; values: readonly string[] }> {
  const segment = segments[depth];
  if (segment === undefined) {
    yield { node, values };
    return;
  }
  const fixed = node.fixed.get(segment);
  if (fixed !== undefined) yield* walk(fixed, segments, depth + 1, values);
  if (node.parameter !== undefined && segment !== "") {
    yield* walk(node.parameter, segments, depth + 1, [...values, segment]);
  }
}

function operationMatch<Id extends string>(route: Route<Id>, values: readonly string[]): Match<Id> {
  try {
    const path = Object.fromEntries(
      route.parameters.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]),
    );
    return { kind: "operation", operationId: route.operationId, path };
  } catch {
    return { kind: "malformed" };
  }
}

function splitVerb(segments: readonly string[]): { segments: readonly string[]; verb: string } {
  const last = segments.at(-1) ?? "";
  const colon = last.lastIndexOf(":");
  if (colon < 0) return { segments, verb: "" };
  return { segments: [...segments.slice(0, -1), last.slice(0, colon)], verb: last.slice(colon + 1) };
}

function fixedChild<Id extends string>(node: Node<Id>, segment: string): Node<Id> {
  const child = node.fixed.get(segment) ?? newNode<Id>();
  node.fixed.set(segment, child);
  return child;
}

function parameterChild<Id extends string>(node: Node<Id>): Node<Id> {
  node.parameter ??= newNode<Id>();
  return node.parameter;
}

const newNode = <Id extends string>(): Node<Id> => ({ fixed: new Map(), parameter: undefined, ends: new Map() });
