import type { Api } from "./api.ts";

/**
 * Gives a class members that are made when they are first asked for, so that the view of a project costs next to nothing.
 *
 * @param apiOf The API of an instance.
 * @param makers What makes the members, by their names.
 */
export function lazily<T extends object, Members extends Partial<T>>(
  type: { readonly prototype: T },
  apiOf: (instance: T) => Api,
  makers: { readonly [Name in keyof Members]: (api: Api) => Members[Name] },
): void {
  for (const [name, make] of Object.entries<(api: Api) => unknown>(makers)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get(this: T) {
        const value = make(apiOf(this));
        Object.defineProperty(this, name, { value, enumerable: true, configurable: true, writable: true });
        return value;
      },
    });
  }
}
