interface Matchable {
  label: string;
  words?: string;
}

/** Lower case without accents, so that "jose" finds "José". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Commands that hold every word of the query; those that start with it first. All of them for an empty query. */
export function matchCommands<T extends Matchable>(commands: T[], query: string): T[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const found = commands.filter((command) => {
    const text = plain(`${command.label} ${command.words ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
  const starts = (command: T) => (plain(command.label).startsWith(wanted[0] ?? '') ? 0 : 1);
  return found.toSorted((a, b) => starts(a) - starts(b));
}
