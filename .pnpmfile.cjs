// What `pnpm pack` writes as the manifest of a package: without what only this repository needs, and with dependencies by
// name, because pnpm puts them in the order in which it happened to read them.
const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const FIELDS = ["dependencies", "optionalDependencies", "peerDependencies"];

function beforePacking({ scripts, devDependencies, ...manifest }) {
  return { ...manifest, ...Object.fromEntries(FIELDS.filter((f) => manifest[f]).map((f) => [f, sorted(manifest[f])])) };
}

module.exports = { hooks: { beforePacking } };
