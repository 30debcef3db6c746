// What a changeset says is written for users, so the changelog repeats it and adds nothing: no commits, no bumps of our own packages.
const indented = (text) =>
  text
    .trim()
    .replaceAll("\n", "\n  ")
    .replaceAll(/\n +(?=\n)/g, "\n");

module.exports = {
  getReleaseLine: async ({ summary }) => `- ${indented(summary)}`,
  getDependencyReleaseLine: async () => "",
};
