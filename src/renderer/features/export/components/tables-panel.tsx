import { Panel } from '#renderer/components/panel.tsx';
import { PlainTable } from '#renderer/components/plain-table.tsx';
import type { ExportContents } from '#shared/contract/export.ts';
import type { ExportColumn } from '#shared/export/columns.ts';
import { TYPE_WORDS } from '#shared/export/dictionary.ts';
import { EXPORT_TABLES } from '#shared/export/tables.ts';
import classes from './tables-panel.module.css';

/** The data dictionary on screen: every table with its rows, and what each of its columns means. */
export function TablesPanel({ contents }: { contents: ExportContents }) {
  return (
    <Panel title="What is in it" note={`${EXPORT_TABLES.length} tables; open one for its columns`} flush>
      {EXPORT_TABLES.map((table) => (
        <details key={table.name} className={classes.table}>
          <summary className={classes.summary}>
            <span className={classes.name}>{table.name}</span>
            <span className={classes.row}>{table.row}</span>
            <span className={classes.count}>{rowsInWords(contents[table.name] ?? 0)}</span>
          </summary>
          <div className={classes.columns}>
            <PlainTable
              caption={`Columns of ${table.name}`}
              columns={['Column', 'Written as', 'Unit', 'May be empty', 'Meaning']}
              rows={table.columns.map((column) => ({ id: column.name, cells: cellsOf(column) }))}
            />
          </div>
        </details>
      ))}
    </Panel>
  );
}

function rowsInWords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`;
}

function cellsOf({ name, type, unit, required, meaning, allowed, references }: ExportColumn): string[] {
  const values = allowed ? ` One of: ${allowed.join(', ')}.` : '';
  const target = references ? ` Refers to ${references}.` : '';
  return [name, TYPE_WORDS[type], unit ?? '', required ? 'no' : 'yes', `${meaning}${values}${target}`];
}
