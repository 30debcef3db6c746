import { createHash } from "node:crypto";
import { invalid } from "../../wire/rpc-error.ts";

/** What a line such as `ssh-ed25519 AAAAC3… me@laptop` says. */
export interface PublicKey {
  /** The line itself, without white space around it. */
  readonly publicKey: string;
  readonly type: string;
  /** As OpenSSH writes it: `SHA256:` and base64 without padding. Which form the service uses has not been seen. */
  readonly fingerprint: string;
  /** Empty for none. */
  readonly comment: string;
}

const TYPES: readonly string[] = [
  "ssh-ed25519",
  "ssh-rsa",
  "ssh-dss",
  "ecdsa-sha2-nistp256",
  "ecdsa-sha2-nistp384",
  "ecdsa-sha2-nistp521",
  "sk-ssh-ed25519@openssh.com",
  "sk-ecdsa-sha2-nistp256@openssh.com",
];

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const LENGTH_BYTES = 4;

/**
 * Reads a public key in the form of a `.pub` file.
 * @see https://www.rfc-editor.org/rfc/rfc4253#section-6.6
 * @throws RpcError INVALID_ARGUMENT
 */
export function parsePublicKey(text: string): PublicKey {
  const publicKey = text.trim();
  if (publicKey.includes("PRIVATE KEY")) throw invalid("publicKey", "must be a public key, not a private one");
  if (/[\r\n]/.test(publicKey)) throw invalid("publicKey", "must be one line");
  const [type = "", data = "", ...comment] = publicKey.split(/[ \t]+/);
  if (!TYPES.includes(type)) throw invalid("publicKey", `must begin with a type of key: ${TYPES.join(", ")}`);
  const blob = BASE64.test(data) ? Buffer.from(data, "base64") : Buffer.alloc(0);
  if (!holdsType(blob, type)) throw invalid("publicKey", `must hold an ${type} key in base64`);
  const digest = createHash("sha256").update(blob).digest("base64").replace(/=+$/, "");
  return { publicKey, type, fingerprint: `SHA256:${digest}`, comment: comment.join(" ") };
}

/** Whether a key's bytes begin with its type, as they do, and go on with the key. */
function holdsType(blob: Buffer, type: string): boolean {
  if (blob.length <= LENGTH_BYTES + type.length || blob.readUInt32BE(0) !== type.length) return false;
  return blob.toString("latin1", LENGTH_BYTES, LENGTH_BYTES + type.length) === type;
}
