import type { ChartTable } from './chart-table.ts';

/** A chart's data for those who do not see it. The box around it is needed: a table does not shrink below its text. */
export function HiddenTable({ table }: { table: ChartTable }) {
  return (
    <div className="visually-hidden">
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, index) => (
                <td key={table.columns[index]}>{cell ?? 'none'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
