import type { Schema } from "../../wire/models.ts";

/** A project. */
export interface ProjectRecord {
  readonly id: string;
  billingAccountId: string;
  readonly createBy: string;
}

/** One user's role in a project or a billing account. */
export interface PermissionRecord {
  /** Empty while a person who was invited has no account. */
  readonly userId: string;
  readonly userEmail: string;
  role: Schema<"Role">;
}
