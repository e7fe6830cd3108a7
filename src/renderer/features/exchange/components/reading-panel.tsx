import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DateOrder } from '#shared/exchange/answers.ts';
import { DELIMITERS, type Delimiter, ENCODINGS, type Encoding } from '#shared/exchange/file-reading.ts';
import type { FoundInData } from '#shared/exchange/found-in-data.ts';
import type { ImportFile } from '../import-file.ts';
import { changeFile, readFileAs } from '../open-files.ts';
import { DATE_WORDS, DELIMITER_WORDS, ENCODING_WORDS, MARK_WORDS } from '../reading-words.ts';
import classes from './reading-panel.module.css';

/** How the file is read, found out and changeable: encoding, delimiter or sheet, decimal sign, order of dates. */
export function ReadingPanel({ file }: { file: ImportFile }) {
  const { table, how, key, preview } = file;
  if (!table) return null;
  const { text, sheets } = table.readAs;
  return (
    <fieldset className={classes.panel} aria-label="How the file is read">
      {text && (
        <>
          <Part
            label="Encoding"
            value={text.encoding}
            options={ENCODINGS.map((value) => ({ value, label: ENCODING_WORDS[value] }))}
            onChange={(encoding) => void readFileAs(key, { ...how, encoding: encoding as Encoding })}
          />
          <Part
            label="Columns separated by"
            value={text.delimiter}
            options={DELIMITERS.map((value) => ({ value, label: DELIMITER_WORDS[value] }))}
            onChange={(delimiter) => void readFileAs(key, { ...how, delimiter: delimiter as Delimiter })}
          />
        </>
      )}
      {sheets && (
        <Part
          label="Sheet"
          value={sheets.read}
          options={sheets.names.map((value) => ({ value, label: value }))}
          onChange={(sheet) => void readFileAs(key, { ...how, sheet })}
        />
      )}
      {preview && <FoundParts file={file} found={preview.found} />}
    </fieldset>
  );
}

/** What the data say of their numbers and dates, and what was answered; null where it is still asked. */
function FoundParts({ file: { key, answers, preview }, found }: { file: ImportFile; found: FoundInData }) {
  const asked = preview?.questions ?? [];
  const isAsked = (column: number) =>
    asked.some((question) => question.kind === 'date-order' && question.column === column);
  const dates = found.dates.filter(({ column, order }) => order !== null || isAsked(column));
  const mark = answers.decimalMark ?? found.decimalMark?.mark ?? 'unclear';
  return (
    <>
      {(mark !== 'unclear' || asked.some(({ kind }) => kind === 'decimal-mark')) && (
        <Part
          label="Numbers"
          value={mark === 'unclear' ? null : mark}
          options={(['point', 'comma'] as const).map((value) => ({ value, label: MARK_WORDS[value] }))}
          onChange={(next) => changeFile(key, { answers: { ...answers, decimalMark: next as 'point' | 'comma' } })}
        />
      )}
      {dates.map(({ column, columnName, order }) => (
        <Part
          key={column}
          label={`Dates in ${columnName}`}
          value={answers.dateOrders[column] ?? order}
          options={(['day-first', 'month-first'] as const).map((value) => ({ value, label: DATE_WORDS[value] }))}
          onChange={(next) =>
            changeFile(key, {
              answers: { ...answers, dateOrders: { ...answers.dateOrders, [column]: next as DateOrder } },
            })
          }
        />
      ))}
    </>
  );
}

interface PartProps {
  label: ReactNode;
  /** Null where it is still asked. */
  value: string | null;
  options: { value: string; label: string }[];
  onChange(value: string): void;
}

function Part({ label, value, options, onChange }: PartProps) {
  return (
    <Select
      label={label}
      data={options}
      value={value}
      placeholder="asked"
      allowDeselect={false}
      onChange={(next) => next && next !== value && onChange(next)}
      classNames={{ root: classes.part, label: classes.label, input: classes.input }}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  );
}
