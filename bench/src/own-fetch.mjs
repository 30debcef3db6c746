// Loaded before anything else: Node's own fetch puts its own connections in place at its first use. Where the undici package is
// imported before that, Node's fetch sends over the package's, and a program with the global fetch alone is not what is measured.
await fetch("data:,");
