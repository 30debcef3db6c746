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
  return [...namesOf(target)].flatMap((name) => {
    const value: unknown = Reflect.get(target, name);
    if (typeof value === "function") return path + name;
    return typeof value === "object" && value !== null ? methodsOf(value, `${path}${name}.`) : [];
  });
}

/** The names of what an object has, itself and by its classes; namespaces are getters until they are first used. */
function namesOf(target: object): Set<string> {
  const prototype: object | null = Object.getPrototypeOf(target);
  const inherited = prototype === null || prototype === Object.prototype ? [] : namesOf(prototype);
  const own = Object.entries(Object.getOwnPropertyDescriptors(target));
  return new Set([...inherited, ...own.map(([name]) => name)].filter((name) => name !== "constructor"));
}
