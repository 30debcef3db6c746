import type { Clock } from "../model/clock.ts";

/**
 * What a provider does with a refresh token that was used. `none`: it stays good. `rotate`: a new one comes and the old one
 * is void. `rotate-and-revoke`: whoever uses an old one again ends the whole session (RFC 9700, 4.14.2).
 * `grace`: as that, but an old one still works for a while.
 */
export type Rotation = "none" | "rotate" | "rotate-and-revoke" | "grace";

/** An account that may log in. */
export interface FakeAccount {
  /** The account's id; the other fields are claims of the ID token. */
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** One login: the tokens that came of it live and die together. */
export interface FakeGrant {
  readonly account: FakeAccount;
  readonly scope: string;
  active: boolean;
}

interface Issued {
  readonly grant: FakeGrant;
  usedAt?: number;
}

/** Tokens of a {@link FakeIdp}, as a server keeps them. */
export class FakeGrants {
  /** How often a refresh token was used that had been replaced before. */
  reuses = 0;
  readonly #clock: Clock;
  readonly #refresh = new Map<string, Issued>();
  readonly #access = new Map<string, { readonly grant: FakeGrant; readonly expiresAt: number }>();
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issueAccess(grant: FakeGrant, lifetimeMs: number): string {
    const token = this.#mint("at");
    this.#access.set(token, { grant, expiresAt: this.#clock.now() + lifetimeMs });
    return token;
  }

  issueRefresh(grant: FakeGrant): string {
    const token = this.#mint("rt");
    this.#refresh.set(token, { grant });
    return token;
  }

  /** Spends a refresh token. @returns the grant, and whether a new refresh token is due; `undefined` = refused */
  redeem(token: string, rotation: Rotation, graceMs: number): { grant: FakeGrant; rotates: boolean } | undefined {
    const issued = this.#refresh.get(token);
    if (issued === undefined || !issued.grant.active) return undefined;
    const { grant, usedAt } = issued;
    if (rotation === "none") return { grant, rotates: false };
    const now = this.#clock.now();
    if (usedAt === undefined) {
      issued.usedAt = now;
      return { grant, rotates: true };
    }
    this.reuses += 1;
    if (rotation === "grace" && now - usedAt <= graceMs) return { grant, rotates: true };
    if (rotation !== "rotate") grant.active = false;
    return undefined;
  }

  /** Whether an API would take this access token. */
  isActive(accessToken: string): boolean {
    const access = this.#access.get(accessToken);
    return access?.grant.active === true && access.expiresAt > this.#clock.now();
  }

  /** Ends one access token, as a server does that changes its mind. */
  dropAccess(accessToken: string): void {
    this.#access.delete(accessToken);
  }

  /** Ends the login that a token belongs to (RFC 7009). */
  revoke(token: string): void {
    const grant = (this.#refresh.get(token) ?? this.#access.get(token))?.grant;
    if (grant !== undefined) grant.active = false;
  }

  #mint(kind: string): string {
    this.#count += 1;
    return `${kind}-${this.#count}-${crypto.randomUUID()}`;
  }
}
