/** The bytes of base64url text (RFC 4648, 5). @throws when it is not that */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** The JSON in a part of a signed JWT: 0 = header, 1 = claims. Checks nothing. @throws when there is none */
export function jwtJson(jwt: string, part: 0 | 1): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(fromBase64Url(jwt.split(".")[part] ?? ""))) as Record<string, unknown>;
}
