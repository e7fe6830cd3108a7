import type { ReactNode } from 'react';
import classes from './method.module.css';

interface FiguresTableProps {
  caption: string;
  columns: string[];
  /** The first cell names the row. */
  rows: { id: string; cells: ReactNode[] }[];
}

/** A table of figures that the rules use, made from the code so that it cannot differ from it. */
export function FiguresTable({ caption, columns, rows }: FiguresTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section className={classes.tableBox} tabIndex={0} aria-label={caption}>
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
