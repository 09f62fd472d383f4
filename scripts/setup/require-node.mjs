/** Imported before everything else, so that an old Node gets a sentence instead of a syntax error. */

const oldest = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Varsel needs Node ${oldest.join('.')} or newer, and this is Node ${process.versions.node}. ` +
      'Install a newer Node and run the same command again.',
  );
  process.exit(1);
}
