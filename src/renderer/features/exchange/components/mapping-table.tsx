import type { ReactNode } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import type { Mapping } from '#shared/exchange/columns.ts';
import type { ImportFile } from '../import-file.ts';
import { MappingRow } from './mapping-row.tsx';
import classes from './mapping-table.module.css';
import { ReadingPanel } from './reading-panel.tsx';

interface MappingTableProps {
  file: ImportFile;
  /** Why the mapping cannot be used. */
  problem: string | null;
  onChange(mapping: Mapping): void;
  /** What is to be said of the columns before they are listed. */
  children: ReactNode;
}

/** How the file is read, and each column of it with the first of its values and what it is taken to hold. */
export function MappingTable({ file, problem, onChange, children }: MappingTableProps) {
  const { table, mapping } = file;
  if (!table) return null;
  return (
    <div className={classes.stack}>
      {problem && <ErrorNotice title={problem} />}
      {children}
      <Panel label="Columns of the file" flush>
        <ReadingPanel file={file} />
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
                  hasUnitColumn={mapping.some(({ kind }) => kind === 'unit')}
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
