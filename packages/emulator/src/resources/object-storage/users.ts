import type { Schema } from "../../wire/models.ts";
import { notFound } from "../../wire/rpc-error.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { World } from "../../world.ts";
import { requireProjectPayer } from "../billing-accounts/payer.ts";
import type { Handlers } from "../handler.ts";
import { listPage } from "../listing.ts";
import { requireFreeId } from "../lookup.ts";
import { lookUpS3 } from "./data-center.ts";
import type { ObjectStorageUserRecord } from "./record.ts";

type ObjectStorageUserOperations =
  | "ListObjectStorageUsers"
  | "CreateObjectStorageUser"
  | "GetObjectStorageUser"
  | "GenerateObjectStorageKey"
  | "DeleteObjectStorageKey"
  | "DeleteObjectStorageUser";

type Path = { readonly projectId: string; readonly dataCenterId: string; readonly id: string };

const presentUser = (user: ObjectStorageUserRecord): Schema<"ObjectStorageUser"> => ({
  id: user.id,
  projectId: user.projectId,
  dataCenterId: user.dataCenterId,
  keys: user.accessKeys.map((accessKey) => ({ accessKey, secretKey: "" })),
  createBy: user.createBy,
  createTime: toTimestamp(user.createTime),
});

/** An id names one user of the project, and only together with the data center that knows it. */
function find({ store }: World, { projectId, dataCenterId, id }: Path): ObjectStorageUserRecord {
  const user = store.objectStorageUsers.get(projectId, id);
  if (user?.dataCenterId !== dataCenterId) throw notFound("object storage user", `${id} in ${dataCenterId}`);
  return user;
}

export const objectStorageUsers: Handlers<ObjectStorageUserOperations> = {
  ListObjectStorageUsers({ world, path, query }) {
    const { items, meta } = listPage(world, "objectStorageUsers", path.projectId, query);
    return { users: items.map(presentUser), ...meta };
  },

  CreateObjectStorageUser({ world, caller, path: { projectId, dataCenterId }, body: { id } }) {
    lookUpS3(world, dataCenterId);
    requireFreeId(world, "objectStorageUsers", projectId, id);
    requireProjectPayer(world, projectId);
    const user: ObjectStorageUserRecord = {
      id,
      projectId,
      dataCenterId,
      accessKeys: [],
      createBy: caller.userId,
      createTime: world.clock.now(),
    };
    world.store.objectStorageUsers.set(projectId, id, user);
    return presentUser(user);
  },

  GetObjectStorageUser: ({ world, path }) => presentUser(find(world, path)),

  GenerateObjectStorageKey({ world, path }) {
    const user = find(world, path);
    const key = { accessKey: world.random.hex(20).toUpperCase(), secretKey: world.random.hex(40) };
    user.accessKeys.push(key.accessKey);
    return key;
  },

  DeleteObjectStorageKey({ world, path }) {
    const user = find(world, path);
    if (!user.accessKeys.includes(path.accessKey)) throw notFound("key", path.accessKey);
    user.accessKeys = user.accessKeys.filter((accessKey) => accessKey !== path.accessKey);
    return {};
  },

  DeleteObjectStorageUser({ world, path }) {
    find(world, path);
    world.store.objectStorageUsers.delete(path.projectId, path.id);
    return {};
  },
};
