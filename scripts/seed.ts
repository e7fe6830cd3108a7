import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataFolder } from '../src/main/platform/data-folder.ts';
import { seedDatabase } from './support/seed-database.ts';

/** npm run seed -- --athletes N --sessions M [--data FOLDER]: made-up athletes for trying out large squads. */
const { values } = parseArgs({
  options: {
    athletes: { type: 'string', default: '1000' },
    sessions: { type: 'string', default: '2' },
    data: { type: 'string' },
  },
});
const folder = path.resolve(values.data ?? path.join(defaultDataFolder(), 'seeded'));
const size = { athletes: count('athletes'), sessions: count('sessions') };
const trials = await seedDatabase(folder, size);
console.log(`${size.athletes} made-up athletes with ${trials} trials in ${folder}`);
console.log(`Open them with: npm start -- --data ${folder}`);

function count(name: 'athletes' | 'sessions'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 1 && number <= 100_000) return number;
  console.error(`--${name} ${values[name]} is not possible. Give a whole number from 1 to 100000.`);
  process.exit(1);
}
