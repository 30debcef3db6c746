/** A user of the service. */
export interface UserRecord {
  readonly id: string;
  readonly emailAddress: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly picture: string;
}

/** A key that speaks for a user. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly userId: string;
  /** The secret itself. A real service would keep a hash. */
  readonly key: string;
  /** The only projects that the key leads to. Without it: all of the user's. */
  readonly projectIds?: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  readonly createTime: number;
}
