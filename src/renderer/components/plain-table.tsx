import type { ReactNode } from 'react';
import classes from './plain-table.module.css';

interface PlainTableProps {
  caption: string;
  columns: string[];
  /** The first cell names the row. */
  rows: { id: string; cells: ReactNode[] }[];
}

/** A short table to read, with a heading a row and a column; it scrolls sideways by itself. */
export function PlainTable({ caption, columns, rows }: PlainTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section className={classes.box} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...cells] }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
