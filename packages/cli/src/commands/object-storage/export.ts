import type { GetObjectStorageSessionKeyResponse } from "@cudo-compute/client";
import { CliError } from "../../kit/index.ts";

type SessionKey = Pick<GetObjectStorageSessionKeyResponse, "endpoint" | "accessKey" | "secretKey" | "sessionToken">;

/** How S3 clients want to be told a key. */
type Format = "sh" | "aws" | "rclone" | "s3cmd";

/** A session key as a shell or an S3 client reads it. @throws CliError when a value would not stay on its line */
export function exported(format: Format, { endpoint, accessKey, secretKey, sessionToken }: SessionKey): string {
  const url = /^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`;
  for (const value of [url, accessKey, secretKey, sessionToken]) {
    // A value from the service must not add lines of its own to somebody's configuration.
    if ([...value].some((letter) => letter < " " || letter === "\u007f"))
      throw new CliError("the service answered a key that cannot be exported", { code: "DECODE" });
  }
  const host = new URL(url).host;
  const lines = {
    sh: () => [
      `export AWS_ACCESS_KEY_ID=${quoted(accessKey)}`,
      `export AWS_SECRET_ACCESS_KEY=${quoted(secretKey)}`,
      `export AWS_SESSION_TOKEN=${quoted(sessionToken)}`,
      `export AWS_ENDPOINT_URL_S3=${quoted(url)}`,
    ],
    aws: () => [
      "[profile cudo]",
      `aws_access_key_id = ${accessKey}`,
      `aws_secret_access_key = ${secretKey}`,
      `aws_session_token = ${sessionToken}`,
      `endpoint_url = ${url}`,
    ],
    rclone: () => [
      "[cudo]",
      "type = s3",
      "provider = Other",
      `access_key_id = ${accessKey}`,
      `secret_access_key = ${secretKey}`,
      `session_token = ${sessionToken}`,
      `endpoint = ${url}`,
    ],
    s3cmd: () => [
      "[default]",
      `access_key = ${accessKey}`,
      `secret_key = ${secretKey}`,
      `access_token = ${sessionToken}`,
      `host_base = ${host}`,
      `host_bucket = ${host}`,
      `use_https = ${url.startsWith("https:") ? "True" : "False"}`,
    ],
  } satisfies Record<Format, () => string[]>;
  return `${lines[format]().join("\n")}\n`;
}

const quoted = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`;
