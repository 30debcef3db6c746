import type { ObjectStorageRef } from "@cudo-compute/client";
import { defineCreate, defineDelete, defineGet, defineGroup, defineList, required } from "../../kit/index.ts";
import { dataCenterOf } from "../shared/data-center-of.ts";
import { dataCenter, inDataCenter } from "../shared/flags.ts";
import { keyGroup, sessionKey } from "./keys.ts";
import { bucket, user } from "./resource.ts";

export const group = defineGroup({
  brief: "Buckets, and the users and keys of S3 clients",
  commands: {
    bucket: defineGroup({
      brief: "Buckets and how full they are; S3 clients make and delete them",
      aliases: ["buckets"],
      commands: {
        list: defineList(bucket, { fetch: (call, page) => call.project.objectStorage.buckets.list(page) }),
        get: defineGet(bucket, {
          flags: { dataCenter: inDataCenter },
          fetch: (call, id) =>
            call.project.objectStorage.buckets.get({ dataCenterId: dataCenterOf(call), id }, call.options),
        }),
      },
    }),
    user: defineGroup({
      brief: "Users of the object storage",
      aliases: ["users"],
      commands: {
        list: defineList(user, { fetch: (call, page) => call.project.objectStorage.users.list(page) }),
        get: defineGet(user, {
          flags: { dataCenter: inDataCenter },
          fetch: (call, id) =>
            call.project.objectStorage.users.get({ dataCenterId: dataCenterOf(call), id }, call.options),
        }),
        create: defineCreate(user, {
          flags: { dataCenter: required(dataCenter) },
          send: (call, body: ObjectStorageRef) => call.project.objectStorage.users.create(body, call.options),
          operations: ["CreateObjectStorageUser"],
          examples: ["cudo object-storage user create backup --data-center gb-bournemouth-1"],
        }),
        delete: defineDelete(user, {
          flags: { dataCenter: inDataCenter },
          each: (call, id) =>
            call.project.objectStorage.users.delete({ dataCenterId: dataCenterOf(call), id }, call.options),
          operations: ["DeleteObjectStorageUser"],
        }),
      },
    }),
    key: keyGroup,
    "session-key": sessionKey,
  },
});
