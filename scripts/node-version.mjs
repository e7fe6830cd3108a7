/**
 * Stops with one clear line on a Node that cannot run Evenstride. Started through npm, the Node 24 that comes as an
 * optional dependency for Linux and Windows (x64) runs, whatever the machine has.
 */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 22) return;
  console.error(
    `Evenstride needs Node 22 or newer and found ${process.version}. Start it with "npm start" after "npm ci", which brings Node 24 on Linux and Windows (x64); elsewhere install the version in .node-version.`,
  );
  process.exit(1);
}
