import type { OperationId } from "@cudo-compute/types/operations";
import type { RpcCode } from "../wire/codes.ts";
import type { FieldViolation, PreconditionType } from "../wire/details.ts";

/**
 * Trouble to be had: which requests meet it, how often, and what happens to them. It is plain data, the same in a
 * program, on the command line and over HTTP. A rule has one of `error`, `html`, `empty`, `reset`, `body`, `page`, `token`
 * and `outcome`, or none of them but `delay` or `dateSkew`; these two and `headers` go with everything.
 */
export interface FaultRule {
  /**
   * The operation or operations that meet it, such as `CreateVM`. Excludes `route`.
   * @default every request of the API
   */
  readonly operation?: OperationId | readonly OperationId[] | undefined;
  /**
   * A path, perhaps after a method: `GET /v1/projects/{projectId}/vms`. A star or `{name}` stands for one segment, two stars for
   * anything. It can lead to the OpenID provider of a listener as well, as in `POST /oidc/token`. Excludes `operation`.
   */
  readonly route?: string | undefined;
  /**
   * How many of these requests pass before the first can meet it.
   * @default 0
   */
  readonly after?: number | undefined;
  /**
   * How many requests meet it; then it is used up.
   * @default no end
   */
  readonly count?: number | undefined;
  /**
   * How likely a request meets it, from 0 to 1. Which ones do follows from the emulator's seed.
   * @default 1
   */
  readonly probability?: number | undefined;

  /**
   * For `error`, `html`, `empty` and `reset`: whether they come in place of the call (`before` it is carried out), or in
   * place of its answer (`after` it was carried out: what was to be made is made, and the caller does not know).
   * @default "before"
   */
  readonly when?: "before" | "after" | undefined;
  /** Real milliseconds by which the answer is late. The call itself is carried out at once. */
  readonly delay?: number | undefined;
  /** Milliseconds by which the clock in the answer's `Date` is ahead, or behind if negative. */
  readonly dateSkew?: number | undefined;
  /** Headers to put on the answer, such as `{ "retry-after": "2" }`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;

  /** An error of the API. */
  readonly error?: FaultError | undefined;
  /** An HTML page from something in front of the service, with this status. */
  readonly html?: number | undefined;
  /** An answer without a body, with this status. */
  readonly empty?: number | undefined;
  /** The connection is reset, and no answer arrives. */
  readonly reset?: true | undefined;
  /** The headers arrive, and then nothing (`stall`), or half of the body and then the end (`truncate`). */
  readonly body?: "stall" | "truncate" | undefined;
  /**
   * Pages after the first are wrong: they have the items of the first again (`repeat`), begin with the last item of the
   * page before, as if one had been added meanwhile (`overlap`), or leave their first item out, as if one had been
   * deleted (`gap`). Lists that page by token or cursor can only `repeat`: theirs do not shift.
   */
  readonly page?: PageFault | undefined;
  /** The access token is refused as expired. */
  readonly token?: "expired" | undefined;
  /**
   * What the call makes does not become what it should: it ends FAILED (`fail`: VMs, networks, machines, clusters), or
   * stays as it is at first for good (`hang`: these and disks, images, volumes).
   */
  readonly outcome?: "fail" | "hang" | undefined;
}

/** How a list's later pages are wrong. */
export type PageFault = "repeat" | "overlap" | "gap";

/** An error of the API, as a rule describes it. */
export interface FaultError {
  /** The name of the gRPC code, such as `UNAVAILABLE`. */
  readonly code: RpcCode;
  /**
   * The HTTP status.
   * @default what grpc-gateway makes of the code, such as 503
   */
  readonly status?: number | undefined;
  /** @default a sentence that says it was asked for */
  readonly message?: string | undefined;
  /** What the error tells besides its message. */
  readonly details?: FaultDetails | undefined;
}

/** The typed details of an error. */
export interface FaultDetails {
  /** RetryInfo: milliseconds to wait. */
  readonly retryDelay?: number | undefined;
  /** BadRequest. */
  readonly fields?: readonly FieldViolation[] | undefined;
  /** QuotaFailure. */
  readonly quota?: readonly { readonly subject: string; readonly description: string }[] | undefined;
  /** PreconditionFailure. */
  readonly preconditions?:
    | readonly { readonly type: PreconditionType; readonly subject: string; readonly description: string }[]
    | undefined;
  /** ErrorInfo. */
  readonly info?:
    | {
        readonly reason: string;
        readonly domain?: string | undefined;
        readonly metadata?: Readonly<Record<string, string>> | undefined;
      }
    | undefined;
}

/** What can happen, of which a rule has at most one. */
export const EFFECT_NAMES = ["error", "html", "empty", "reset", "body", "page", "token", "outcome"] as const;

/** The name of something that can happen. */
export type EffectName = (typeof EFFECT_NAMES)[number];

/** What a rule makes happen beside delays and headers, if anything. */
export const effectOf = (rule: FaultRule): EffectName | undefined =>
  EFFECT_NAMES.find((name) => rule[name] !== undefined);
