import { spotlight } from '@mantine/spotlight';
import { type ReactNode, useRef, useState } from 'react';
import { usePageHotkeys } from '#renderer/components/page-hotkeys.ts';
import { undoLast } from '#renderer/components/undo-toast.tsx';
import { Crumbs } from './crumbs.tsx';
import { KeyHelp } from './key-help.tsx';
import { type Command, type FoundAthlete, Palette } from './palette.tsx';
import { type DataFile, Rail } from './rail.tsx';
import { SearchBox } from './search-box.tsx';
import classes from './shell.module.css';
import { useHelpKey } from './use-help-key.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePageFocus } from './use-page-focus.ts';

export interface ShellProps {
  dataFile: DataFile;
  /** Numbers beside rooms in the rail, by path. */
  counts?: Record<string, number>;
  /** Athletes whose names match, asked for while typing in the palette. */
  findAthletes(query: string): Promise<FoundAthlete[]>;
  onOpenAthlete(id: string): void;
  commands: Command[];
  children: ReactNode;
}

/** The window: rail, head with search, the page, and what works everywhere by keyboard. */
export function Shell(props: ShellProps) {
  const main = useRef<HTMLElement>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  usePageFocus(main);
  useKeptFocus(main);
  useHelpKey(() => setHelpOpen(true));
  usePageHotkeys([['mod+Z', () => void undoLast()]]);
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <Rail dataFile={props.dataFile} counts={props.counts} />
      <div className={classes.room}>
        <header className={classes.head}>
          <Crumbs />
          <SearchBox onOpen={() => spotlight.open()} />
        </header>
        <main ref={main} id="main" className={classes.main} tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <Palette findAthletes={props.findAthletes} onOpenAthlete={props.onOpenAthlete} commands={props.commands} />
      <KeyHelp opened={helpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
