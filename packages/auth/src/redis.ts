export type { IoRedisLike, NodeRedisLike, RedisClient, SendCommand } from "./redis/client.ts";
export { RedisStore, type RedisStoreOptions } from "./redis/redis-store.ts";
export type { OwnerLiveness } from "./store/owner-liveness.ts";
