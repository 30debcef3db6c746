import type { GetObjectStorageSessionKeyResponse, ObjectStorageKey } from "@cudo-compute/client";
import { choice, column, defineCommand, defineGroup, done, firstArg, one, plain, yesFlag } from "../../kit/index.ts";
import { idsOf } from "../../kit/resource.ts";
import { dataCenterOf } from "../shared/data-center-of.ts";
import { dryRun, inDataCenter } from "../shared/flags.ts";
import { keyColumns, user } from "./resource.ts";

const userArg = { name: "user", brief: "the id of the object storage user", complete: idsOf(user) };

/** `object-storage key`. */
export const keyGroup = defineGroup({
  brief: "The S3 keys of object storage users",
  aliases: ["keys"],
  commands: {
    create: defineCommand({
      brief: "make one more key for a user and print it, this once",
      scope: "project",
      aliases: ["new"],
      args: [userArg],
      flags: { dataCenter: inDataCenter, dryRun },
      columns: keyColumns.map(({ name }) => name),
      operations: ["GenerateObjectStorageKey"],
      examples: ["cudo object-storage key create backup --data-center gb-bournemouth-1"],
      run: async (call) => {
        const ref = { dataCenterId: dataCenterOf(call), id: firstArg(call) };
        const key = await call.project.objectStorage.users.keys.create(ref, call.options);
        call.note("save the secret key now: it may not be shown again");
        return one<ObjectStorageKey>(key, { columns: keyColumns, id: ({ accessKey }) => accessKey });
      },
    }),
    delete: defineCommand({
      brief: "delete a key of a user; programs that use it will be refused",
      scope: "project",
      aliases: ["rm"],
      args: [userArg, { name: "access-key", brief: "the public half of the key" }],
      flags: { dataCenter: inDataCenter, ...yesFlag, dryRun },
      operations: ["DeleteObjectStorageKey"],
      examples: ["cudo object-storage key delete backup QYZ5JTW3HMVQ8"],
      run: async (call) => {
        const [id = "", accessKey = ""] = call.args;
        const { confirmed } = await import("../../ui/confirm.ts");
        const ref = { dataCenterId: dataCenterOf(call), id };
        await confirmed(call, { ask: `Delete the key ${accessKey} of ${id}?`, to: "delete keys" });
        await call.project.objectStorage.users.keys.delete(ref, accessKey, call.options);
        return done(`deleted the key ${accessKey} of ${id}`, { id: accessKey, result: "deleted" });
      },
    }),
  },
});

const sessionColumns = [
  column<GetObjectStorageSessionKeyResponse>("endpoint"),
  column<GetObjectStorageSessionKeyResponse>("access-key"),
  column<GetObjectStorageSessionKeyResponse>("secret-key"),
  column<GetObjectStorageSessionKeyResponse>("session-token"),
  column<GetObjectStorageSessionKeyResponse>("session-name"),
];

/** `object-storage session-key`. */
export const sessionKey = defineCommand({
  brief: "print a temporary S3 key, for a shell or an S3 client",
  scope: "project",
  flags: {
    dataCenter: inDataCenter,
    export: choice("as shell variables, or for the configuration of an S3 client", ["sh", "aws", "rclone", "s3cmd"]),
  },
  columns: sessionColumns.map(({ name }) => name),
  operations: ["GetObjectStorageSessionKey"],
  examples: [
    'eval "$(cudo object-storage session-key --export sh)"',
    "cudo object-storage session-key --export rclone >> ~/.config/rclone/rclone.conf",
  ],
  run: async (call) => {
    const key = await call.project.objectStorage.sessionKey(dataCenterOf(call), call.options);
    if (call.flags.export === undefined) {
      return one(key, { columns: sessionColumns, id: ({ accessKey }) => accessKey });
    }
    const { exported } = await import("./export.ts");
    return plain(exported(call.flags.export, key), key);
  },
});
