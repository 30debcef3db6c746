declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  /** The part of oidc-provider, which comes without types, that is used. */
  export class Provider {
    constructor(issuer: string, options: object);
    callback(): RequestListener;
    readonly RefreshToken: { find(token: string): Promise<{ consumed?: unknown } | undefined> };
  }
}
