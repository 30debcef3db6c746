// Loaded into a process by --require: at the end it tells on stderr which modules of Node it has loaded since.
const before = new Set(process.moduleLoadList);
process.on("exit", () => {
  const names = process.moduleLoadList
    .filter((each) => !before.has(each))
    .map((each) => each.replace("NativeModule ", ""));
  process.stderr.write(names.join(" "));
});
