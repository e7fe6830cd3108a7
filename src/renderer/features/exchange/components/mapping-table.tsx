import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import type { TablePreview } from '#shared/contract/exchange.ts';
import type { Mapping } from '#shared/exchange/columns.ts';
import { MappingRow } from './mapping-row.tsx';
import classes from './mapping-table.module.css';

interface MappingTableProps {
  table: TablePreview;
  mapping: Mapping;
  /** Why the mapping cannot be used. */
  problem: string | null;
  onChange(mapping: Mapping): void;
}

/** Each column of the file with the first of its values and what it is taken to hold. */
export function MappingTable({ table, mapping, problem, onChange }: MappingTableProps) {
  return (
    <div className={classes.stack}>
      {problem && <ErrorNotice title={problem} />}
      <Panel label="Columns of the file" flush>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">In the first rows</th>
              <th scope="col">Holds</th>
              <th scope="col">Side</th>
              <th scope="col">Unit</th>
            </tr>
          </thead>
          <tbody>
            {table.columns.map((column, index) => {
              const meaning = mapping[index];
              if (!meaning) return null;
              return (
                <MappingRow
                  key={column.name}
                  column={column}
                  fileName={table.fileName}
                  meaning={meaning}
                  onChange={(next) => onChange(mapping.with(index, next))}
                />
              );
            })}
          </tbody>
        </table>
      </Panel>
    </div>
  );
}
