/*
 * The web platform's types, as the program that imports us knows them. Our declarations must compile in a browser project
 * (lib "dom"), in a Node project (`@types/node`) and in one with neither. Naming `Headers` directly breaks the last, and
 * interfaces of our own would not be the `Headers` that users hand on to other libraries. So each name is looked up on
 * `globalThis` where the declarations are read, with a small structural stand-in when it is not declared. We compile against
 * lib "dom" ourselves; public files take these names from here.
 */

/** `Headers`, as far as this package needs it where the web platform is not declared. */
export interface HeadersShape {
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  delete(name: string): void;
  forEach(callback: (value: string, name: string) => void): void;
}

/** `Response`, as far as this package needs it where the web platform is not declared. */
export interface ResponseShape {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: HeadersShape;
  text(): Promise<string>;
}

/** `AbortSignal`, as far as this package needs it where the web platform is not declared. */
export interface AbortSignalShape {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** `URL`, as far as this package needs it where the web platform is not declared. */
export interface URLShape {
  readonly href: string;
}

/** The platform's `Headers`. */
export type WebHeaders = typeof globalThis extends { Headers: { prototype: infer T } } ? T : HeadersShape;

/** The platform's `Response`. */
export type WebResponse = typeof globalThis extends { Response: { prototype: infer T } } ? T : ResponseShape;

/** The platform's `AbortSignal`. */
export type WebAbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer T } } ? T : AbortSignalShape;

/** The platform's `URL`. */
export type WebURL = typeof globalThis extends { URL: { prototype: infer T } } ? T : URLShape;
