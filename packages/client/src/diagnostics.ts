import type { Hooks } from "./hooks.ts";

/** The channels of `diagnostics_channel` that calls are published on, by hook. The messages are the events of {@link Hooks}. */
const CHANNELS: { readonly [Name in keyof Required<Hooks>]: `cudo-compute:${Name}` } = {
  request: "cudo-compute:request",
  response: "cudo-compute:response",
  retry: "cudo-compute:retry",
  settle: "cudo-compute:settle",
};

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}

interface Host {
  readonly process?: {
    getBuiltinModule?(name: string): { channel(name: string): Channel } | undefined;
  };
}

/** Hooks that publish, and whether anybody listens. */
export interface Diagnostics {
  readonly hooks: Hooks;
  readonly active: boolean;
}

/** `undefined` where the runtime has no `diagnostics_channel`. Asked for by name, so that bundles for browsers need none. */
export function diagnostics(): Diagnostics | undefined {
  const module = (globalThis as Host).process?.getBuiltinModule?.("node:diagnostics_channel");
  if (!module) return undefined;
  const request = module.channel(CHANNELS.request);
  const response = module.channel(CHANNELS.response);
  const retry = module.channel(CHANNELS.retry);
  const settle = module.channel(CHANNELS.settle);
  return {
    hooks: {
      request: (event) => request.publish(event),
      response: (event) => response.publish(event),
      retry: (event) => retry.publish(event),
      settle: (event) => settle.publish(event),
    },
    get active() {
      return request.hasSubscribers || response.hasSubscribers || retry.hasSubscribers || settle.hasSubscribers;
    },
  };
}
