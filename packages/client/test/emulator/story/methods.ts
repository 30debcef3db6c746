import type { CudoCompute } from "../../../src/index.ts";

/** The method that a call came through, such as `vms.create`. */
export interface Spotlight {
  method: string;
}

/** A client that says in a spotlight which of its methods was called last. Calls that methods make of one another do not count. */
export function spotlit(cudo: CudoCompute, spotlight: Spotlight): CudoCompute {
  return mirror(cudo, "", spotlight);
}

function mirror<T extends object>(target: T, path: string, spotlight: Spotlight): T {
  return new Proxy(target, {
    get(_, key) {
      const value: unknown = Reflect.get(target, key);
      const name = `${path}${String(key)}`;
      if (typeof value === "function") {
        return (...args: unknown[]) => {
          spotlight.method = name;
          return Reflect.apply(value, target, args);
        };
      }
      return typeof value === "object" && value !== null ? mirror(value, `${name}.`, spotlight) : value;
    },
  });
}

/** Every public method of a client and of its namespaces, such as `vms.create`. */
export function methodsOf(target: object, path = ""): string[] {
  const own = Object.entries(target).flatMap(([key, value]) => {
    if (typeof value === "function") return path + key;
    return typeof value === "object" && value !== null ? methodsOf(value, `${path}${key}.`) : [];
  });
  const prototype: object = Object.getPrototypeOf(target);
  if (prototype === Object.prototype) return own;
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(prototype);
  const names = Object.entries(methods).flatMap(([key, { value }]) => (typeof value === "function" ? path + key : []));
  return [...names, ...own];
}
