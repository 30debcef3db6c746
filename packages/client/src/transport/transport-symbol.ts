/** Where a client keeps its transport for `raw`, which is an entry point of its own and may come from another copy of this package. */
export const TRANSPORT: unique symbol = Symbol.for("@cudo-compute/client/transport");
