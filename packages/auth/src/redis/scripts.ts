// KEYS are always [record, lock, fence, aside]. They share a hash tag, so that a cluster keeps them together.

/** ARGV: the holder's nonce, ttl in ms. → the new fence, or the nonce of who holds the lock. */
export const ACQUIRE = `
if redis.call("SET", KEYS[2], ARGV[1], "NX", "PX", ARGV[2]) then return redis.call("INCR", KEYS[3]) end
return redis.call("GET", KEYS[2])`;

/** ARGV: the new holder's nonce, ttl in ms, the nonce of a holder that has ended. → the new fence, or null. */
export const TAKE_OVER = `
if redis.call("GET", KEYS[2]) ~= ARGV[3] then return false end
redis.call("SET", KEYS[2], ARGV[1], "PX", ARGV[2])
return redis.call("INCR", KEYS[3])`;

/** ARGV: nonce, ttl in ms. → 1, or 0 when the lock is no longer this holder's. */
export const EXTEND = `
if redis.call("GET", KEYS[2]) ~= ARGV[1] then return 0 end
return redis.call("PEXPIRE", KEYS[2], ARGV[2])`;

/** ARGV: nonce. → 1, or 0 when the lock was no longer this holder's. */
export const RELEASE = `
if redis.call("GET", KEYS[2]) ~= ARGV[1] then return 0 end
return redis.call("DEL", KEYS[2])`;

/**
 * The fenced compare-and-set. ARGV: nonce, the text that must be stored ("" for none), the new text ("" removes), its time
 * to live in ms (0: for ever), whether to put the old text aside (1, 0). → "ok", "lost" or "conflict".
 */
export const SWAP = `
if redis.call("GET", KEYS[2]) ~= ARGV[1] then return "lost" end
if (redis.call("GET", KEYS[1]) or "") ~= ARGV[2] then return "conflict" end
if ARGV[5] == "1" then redis.call("SET", KEYS[4], ARGV[2]) end
if ARGV[3] == "" then redis.call("DEL", KEYS[1])
elseif ARGV[4] == "0" then redis.call("SET", KEYS[1], ARGV[3])
else redis.call("SET", KEYS[1], ARGV[3], "PX", ARGV[4]) end
return "ok"`;
