import { Kbd } from '@mantine/core';
import { Search } from 'lucide-react';
import classes from './search-box.module.css';

/** Looks like a field and opens the palette, where the typing happens. */
export function SearchBox({ onOpen }: { onOpen(): void }) {
  return (
    <button type="button" className={classes.box} onClick={onOpen} aria-haspopup="dialog" aria-keyshortcuts="Control+K">
      <Search size={15} strokeWidth={1.8} aria-hidden />
      <span className={classes.words}>Find an athlete or command</span>
      <Kbd>Ctrl K</Kbd>
    </button>
  );
}
