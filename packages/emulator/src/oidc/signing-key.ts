import { createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject } from "node:crypto";
import { promisify } from "node:util";

/** The key pair that signs every token of an emulator. It is made anew in each process and never written down. */
export interface SigningKey {
  readonly kid: string;
  readonly privateJwk: JsonWebKey;
  readonly publicKey: KeyObject;
}

/** Makes a key for RS256, which every OpenID client can check. */
export async function newSigningKey(): Promise<SigningKey> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const kid = "emulator";
  const privateJwk = { ...privateKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" };
  return { kid, privateJwk, publicKey: createPublicKey(privateKey) };
}
