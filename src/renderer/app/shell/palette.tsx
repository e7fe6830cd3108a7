import { Spotlight } from '@mantine/spotlight';
import { Search, User } from 'lucide-react';
import { useState } from 'react';
import { matchCommands } from './match-commands.ts';
import classes from './palette.module.css';
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
  const nothing = athletes.length === 0 && found.length === 0;
  return (
    <Spotlight.Root query={query} onQueryChange={setQuery} tagsToIgnore={[]} size={560} aria-label="Find">
      <Spotlight.Search
        placeholder="Find an athlete or command"
        aria-label="Find an athlete or command"
        leftSection={<Search size={16} aria-hidden />}
      />
      <Spotlight.ActionsList className={classes.list}>
        {athletes.length > 0 && (
          <Spotlight.ActionsGroup label="Athletes">
            {athletes.map((athlete) => (
              <Spotlight.Action
                key={athlete.id}
                label={athlete.name}
                className={classes.action}
                leftSection={<User size={15} aria-hidden />}
                rightSection={<span className={classes.detail}>{athlete.detail}</span>}
                onClick={() => onOpenAthlete(athlete.id)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {found.length > 0 && (
          <Spotlight.ActionsGroup label="Commands">
            {found.map((command) => (
              <Spotlight.Action
                key={command.id}
                label={command.label}
                className={classes.action}
                rightSection={command.keys && <span className={classes.detail}>{command.keys}</span>}
                onClick={command.run}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {nothing && <Spotlight.Empty>Nothing is called that.</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
