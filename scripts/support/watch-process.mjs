import fs from 'node:fs';

/**
 * node --import: notes down, while a program runs, how much memory it has and how long it did nothing but one thing. On
 * its way out it writes the notes to the file that EVENSTRIDE_WATCH names, as JSON: [time, stretch in ms, memory in MB].
 */
const EVERY = 5;
const notes = [];
let last = performance.now();

setInterval(() => {
  const now = performance.now();
  notes.push([Date.now(), now - last - EVERY, process.memoryUsage.rss() / 1024 / 1024]);
  last = now;
}, EVERY).unref();

process.on('exit', () => fs.writeFileSync(process.env.EVENSTRIDE_WATCH, JSON.stringify(notes)));
