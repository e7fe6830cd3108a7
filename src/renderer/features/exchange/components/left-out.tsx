import type { ReactNode } from 'react';
import { Panel } from '#renderer/components/panel.tsx';
import type { RefusedPart } from '#shared/contract/exchange.ts';
import { many } from '../plan-words.ts';
import classes from './left-out.module.css';

/** Beyond this the list says how many more there are; a file that bad is better mended first. */
const SHOWN = 200;

interface LeftOutProps {
  /** The first of them. */
  parts: RefusedPart[];
  total: number;
  actions: ReactNode;
}

/** Rows and cells that were not taken, each with its line and its reason. */
export function LeftOut({ parts, total, actions }: LeftOutProps) {
  const shown = parts.slice(0, SHOWN);
  return (
    <Panel title="Left out" note={total.toLocaleString('en')} actions={actions} flush>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.line}>
              Line
            </th>
            <th scope="col">Athlete</th>
            <th scope="col">Column</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, name, column, reason }) => (
            <tr key={`${line} ${column} ${reason}`}>
              <td className={classes.line}>{line}</td>
              <td className={classes.column}>{name}</td>
              <td className={classes.column}>{column ?? 'whole row'}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > shown.length && (
        <p className={classes.more}>and {many(total - shown.length, 'more', 'more')}: the saved list holds them all</p>
      )}
    </Panel>
  );
}
