/** What the provider keeps of a session, a code or a token. */
interface Payload {
  readonly grantId?: string;
  readonly userCode?: string;
  readonly uid?: string;
  consumed?: number;
  readonly [name: string]: unknown;
}

interface Kept {
  readonly payload: Payload;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/**
 * The memory of one provider: the adapter that oidc-provider asks for, one for each model. Its own is shared by the whole
 * process and forgets the oldest; here each emulator remembers everything until it expires.
 * @see https://github.com/panva/node-oidc-provider/blob/main/example/my_adapter.js
 */
export function memoryAdapter(): (model: string) => object {
  const kept = new Map<string, Kept>();

  const payloads = function* (model: string): Iterable<readonly [key: string, payload: Payload]> {
    for (const [key, { payload, expires }] of kept) {
      if (expires <= Date.now()) kept.delete(key);
      else if (key.startsWith(`${model}:`)) yield [key, payload];
    }
  };

  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    const find = (wanted: (payload: Payload) => boolean): Payload | undefined => {
      for (const [, payload] of payloads(model)) if (wanted(payload)) return payload;
      return undefined;
    };
    return {
      async upsert(id: string, payload: Payload, expiresIn?: number) {
        const expires = expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000;
        kept.set(keyOf(id), { payload, expires });
      },
      async find(id: string) {
        const found = kept.get(keyOf(id));
        return found !== undefined && found.expires > Date.now() ? found.payload : undefined;
      },
      findByUserCode: async (userCode: string) => find((payload) => payload.userCode === userCode),
      findByUid: async (uid: string) => find((payload) => payload.uid === uid),
      async consume(id: string) {
        const found = kept.get(keyOf(id));
        if (found !== undefined) found.payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id: string) {
        kept.delete(keyOf(id));
      },
      async revokeByGrantId(grantId: string) {
        for (const [key, payload] of payloads(model)) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
}
