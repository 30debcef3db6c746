/** A bucket of the S3 service. Only an S3 client makes one, so the emulator's come from its options. */
export interface BucketRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  readonly objectCount: number;
  readonly sizeBytes: number;
}

/** A user of the S3 service. */
export interface ObjectStorageUserRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  /** The public halves of the keys. The secret halves are shown once and not kept. */
  accessKeys: string[];
  readonly createBy: string;
  /** Milliseconds since 1970. */
  readonly createTime: number;
}
