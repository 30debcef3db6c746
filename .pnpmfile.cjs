// What `pnpm pack` writes as the manifest of a package: without what only this repository needs, and with dependencies by
// name, because pnpm puts them in the order in which it happened to read them.
const sorted = (record) => record && Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function beforePacking({ scripts, devDependencies, dependencies, peerDependencies, ...manifest }) {
  return {
    ...manifest,
    ...(dependencies && { dependencies: sorted(dependencies) }),
    ...(peerDependencies && { peerDependencies: sorted(peerDependencies) }),
  };
}

module.exports = { hooks: { beforePacking } };
