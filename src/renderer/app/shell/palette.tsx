import { Spotlight } from '@mantine/spotlight';
import { Search, User } from 'lucide-react';
import { useState } from 'react';
import { matchCommands } from './match-commands.ts';
import classes from './palette.module.css';
import { useFirstSelected } from './use-first-selected.ts';
import { useFound } from './use-found.ts';

export interface FoundAthlete {
  id: string;
  name: string;
  /** Tells people of one name apart: squad, age. */
  detail: string;
}

export interface Command {
  id: string;
  label: string;
  /** Other words it is looked for by. */
  words?: string;
  /** Its own key, shown beside it. */
  keys?: string;
  run(): void;
}

interface PaletteProps {
  findAthletes(query: string): Promise<FoundAthlete[]>;
  onOpenAthlete(id: string): void;
  commands: Command[];
}

/** Ctrl K: athletes by name and everything that can be done, in one field. */
export function Palette({ findAthletes, onOpenAthlete, commands }: PaletteProps) {
  const [query, setQuery] = useState('');
  const athletes = useFound(query, findAthletes);
  const found = matchCommands(commands, query);
  const input = useFirstSelected(athletes);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      tagsToIgnore={[]}
      size={560}
      centered={false}
      yOffset="12dvh"
      overlayProps={{ color: 'var(--shade)', backgroundOpacity: 1, blur: 0 }}
      classNames={{ content: classes.content, body: classes.body, search: classes.search }}
      attributes={{ content: { 'aria-label': 'Find' } }}
    >
      <Spotlight.Search
        ref={input}
        autoFocus
        placeholder="Find an athlete or command"
        aria-label="Find an athlete or command"
        leftSection={<Search size={16} aria-hidden />}
      />
      <Spotlight.ActionsList className={classes.list}>
        {athletes.length > 0 && <AthleteActions athletes={athletes} onOpen={onOpenAthlete} />}
        {found.length > 0 && <CommandActions commands={found} />}
        {athletes.length + found.length === 0 && <Spotlight.Empty>Nothing is called that.</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function AthleteActions({ athletes, onOpen }: { athletes: FoundAthlete[]; onOpen(id: string): void }) {
  return (
    <Spotlight.ActionsGroup label="Athletes" className={classes.group}>
      {athletes.map((athlete) => (
        <Spotlight.Action
          key={athlete.id}
          label={athlete.name}
          className={classes.action}
          leftSection={<User size={15} aria-hidden />}
          rightSection={<span className={classes.detail}>{athlete.detail}</span>}
          onClick={() => onOpen(athlete.id)}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function CommandActions({ commands }: { commands: Command[] }) {
  return (
    <Spotlight.ActionsGroup label="Commands" className={classes.group}>
      {commands.map((command) => (
        <Spotlight.Action
          key={command.id}
          label={command.label}
          className={classes.action}
          rightSection={command.keys && <span className={classes.detail}>{command.keys}</span>}
          onClick={command.run}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
