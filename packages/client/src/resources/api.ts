import type { OperationId } from "@cudo-compute/types/operations";
import type { Clock } from "../clock.ts";
import type { RequestOptions } from "../options.ts";
import { createPager, type ListOptions, type Pager, type PagerSettings } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { Input, Transport } from "../transport/transport.ts";
import {
  type StateChange,
  type WaitOptions,
  type WaitResult,
  type Watched,
  type WatchOptions,
  waitFor,
  watch,
} from "../waiting/index.ts";

/** A resource that passes through states, without what is the same for every one of them. */
type Subject<R> = Omit<Watched<R>, "clock" | "logger">;

/** What a resource namespace is made of: the transport, the path parameters that all its calls share, and time. */
export class Api {
  readonly transport: Transport;
  readonly #parents: Input["parents"];
  readonly clock: Clock;
  readonly #logger: Watched<unknown>["logger"];

  constructor(transport: Transport, clock: Clock, logger: Watched<unknown>["logger"], parents?: Input["parents"]) {
    this.transport = transport;
    this.#parents = parents;
    this.clock = clock;
    this.#logger = logger;
  }

  /** The same API, below other parents. */
  under(parents: Input["parents"]): Api {
    return new Api(this.transport, this.clock, this.#logger, { ...this.#parents, ...parents });
  }

  call<T>(operation: OperationId, input: Input, options?: RequestOptions): Call<T> {
    return this.transport.call<T>(operation, this.#below(input), options);
  }

  list<T>(operation: OperationId, input: Input, options?: ListOptions, settings?: PagerSettings<T>): Pager<T> {
    return createPager<T>(this.transport, operation, this.#below(input), options, settings);
  }

  watch<R>(subject: Subject<R>, options?: WatchOptions<R>): AsyncIterable<StateChange<R>> {
    return watch(this.#watched(subject), options);
  }

  waitFor<R, Target extends string>(
    subject: Subject<R>,
    target: Target | readonly Target[],
    options?: WaitOptions<R>,
  ): Promise<WaitResult<R, Target>> {
    return waitFor(this.#watched(subject), target, options);
  }

  #below({ path, query, body }: Input): Input {
    return { parents: this.#parents, path, query, body };
  }

  #watched<R>(subject: Subject<R>): Watched<R> {
    return { ...subject, clock: this.clock, logger: this.#logger };
  }
}
