import { describe, expect, it } from 'vitest';
import { FOUND_OUT } from '#shared/exchange/file-reading.ts';
import { readingText } from '#shared/exchange/read-text.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';
import { bytes, windows1252 } from './bytes.ts';
import { allOf, readTable } from './reading.ts';

const read = (text: string, name = 'team.csv') => readTable(bytes(text), name);

describe('reading a table', () => {
  it.each([
    ['comma', 'name,left,right\nA,200,210\nB,300,310'],
    ['semicolon', 'name;left;right\nA;200;210\nB;300;310'],
    ['tab', 'name\tleft\tright\nA\t200\t210\nB\t300\t310'],
    ['quoted cells', '"name","left","right"\n"A","200","210"\n"B","300","310"'],
    ['line ends of Windows', 'name,left,right\r\nA,200,210\r\nB,300,310\r\n'],
    ['a byte order mark', '\ufeffname,left,right\nA,200,210\nB,300,310'],
  ])('knows the delimiter by itself: %s', (_, text) => {
    const table = read(text);
    expect(table.columns).toEqual(['name', 'left', 'right']);
    expect(table.rows).toEqual([
      { line: 2, cells: ['A', '200', '210'] },
      { line: 3, cells: ['B', '300', '310'] },
    ]);
  });

  it('takes the semicolon where decimals have commas', () => {
    expect(read('name;left;right\nA;16,8;21,5\nB;23,0;28,1').rows[0]?.cells).toEqual(['A', '16,8', '21,5']);
  });

  it('takes the tab where cells hold lists with commas', () => {
    expect(read('name\tevent\nA\t5 km, 10 km\nB\t21 km, 42 km').columns).toEqual(['name', 'event']);
  });

  it('reads a list of names, whatever signs are in them', () => {
    const table = read('Name\nRunner Seven\nEight, Runner\nNine; Runner\n');
    expect(table.rows.map(({ cells }) => cells)).toEqual([['Runner Seven'], ['Eight, Runner'], ['Nine; Runner']]);
  });

  it('passes titles over that stand above the header, and says so', () => {
    for (const above of ['Spring testing;;\n20 Jan 2026;;\n\n', 'Spring testing\n20 Jan 2026\n\n']) {
      const table = read(`${above}name;left;right\nA;200;210\nB;300;310`);
      expect(table.columns).toEqual(['name', 'left', 'right']);
      expect(table.rows[0]).toEqual({ line: 5, cells: ['A', '200', '210'] });
      expect(table.notices).toEqual(['Above the table and not read: “Spring testing”, “20 Jan 2026”.']);
    }
  });

  const ROWS =
    'Name,Date,Quad L (N),Quad R (N),Notes\nAnna Example,2026-10-17,401,422,\nBen Example,2026-10-17,380,371,sore';
  it.each([
    ['filled up', 'Squad:,A-Kader,,,\nTested:,2026-10-17,,,\n,,,,\n', '“Squad: A-Kader”, “Tested: 2026-10-17”'],
    ['short', 'Squad:,A-Kader\nTested:,2026-10-17\n\n', '“Squad: A-Kader”, “Tested: 2026-10-17”'],
    ['with a title', 'Spring testing\nSquad,A-Kader,,,\n', '“Spring testing”, “Squad A-Kader”'],
    ['in one line', 'Trainer: Example,,Datum: 17.10.2026,,\n', '“Trainer: Example Datum: 17.10.2026”'],
    ['of a range', 'Test day,2026-10-17,until,2026-10-18,\n', '“Test day 2026-10-17 until 2026-10-18”'],
  ])('passes titles over that fill more than one cell: %s', (_, above, told) => {
    const table = read(above + ROWS);
    expect(table.columns).toEqual(['Name', 'Date', 'Quad L (N)', 'Quad R (N)', 'Notes']);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Anna Example', 'Ben Example']);
    expect(table.notices).toEqual([`Above the table and not read: ${told}.`]);
  });

  it('takes the delimiter that the first line tells Excel, and does not speak of it', () => {
    const table = read(
      'sep=;\nAthletiktest;;;\nDatum:;03.04.2026;;\nName;Quad, links;Quad, rechts;Notiz\nA;401,5;422;\n',
    );
    expect(table.columns).toEqual(['Name', 'Quad, links', 'Quad, rechts', 'Notiz']);
    expect(table.notices).toEqual(['Above the table and not read: “Athletiktest”, “Datum: 03.04.2026”.']);
    expect(read('sep=|\nName|Left, N|Right, N\nA|1|2').columns).toEqual(['Name', 'Left, N', 'Right, N']);
  });

  it.each([
    ['most of it is filled', 'Name,Sex,Event,,\nA,F,5 km,good,x\nB,M,10 km,1,2'],
    ['the next line lacks values', 'Name,Sex,,,\nA,NA,NA,NA,NA\nB,F,1,2,3'],
    ['no values stand below', 'Name,Sex,,,\nA,F,x,y,z\nB,M,x,y,z'],
    ['the lines below are wider than the other one', 'Name,Sex,,,,,,\nA,F,x,y,,,,\nB,M,1,2,3,4,5,6'],
  ])('keeps the first line as the header where it could be it: %s', (_, text) => {
    const { columns, rows } = read(text);
    expect(columns.slice(0, 2)).toEqual(['Name', 'Sex']);
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('says what to do where a title may have been taken for the header', () => {
    expect(read('Squad,A,,,\nName,Sex,Event,Town,Club\nA,F,5 km,X,Y').notices).toEqual([
      'Most columns have no name in line 1. If it is a title, delete the lines above the header and choose the file again.',
    ]);
    expect(read('name,left,,,,\nA,1,,,,\nB,2,,,,').notices).toEqual([]);
  });

  it('takes the delimiter of the header, however many rows another one would fit', () => {
    const header = 'Name;Datum;Gewicht (kg)';
    const first = 'Example Anna;2026-10-17;68,5';
    const table = read(`${header}\n${first}\nB;2026-10-17;55,2;Knie\nC;2026-10-17;61,0;neu\nD;2026-10-17;72,5;\n`);
    expect(table.columns).toEqual(['Name', 'Datum', 'Gewicht (kg)']);
    expect(table.rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(table.refused).toEqual([3, 4].map((line) => ({ line, reason: 'It has 4 cells where the header has 3.' })));
    expect(table.notices).toEqual([]);
    const notes = read('Name;Date;Notes\nA;x;good, really\nB;x;fine, ok;Knie\nC;x;so, so;Knie\nD;x;well, well;Knie');
    expect(notes.columns).toEqual(['Name', 'Date', 'Notes']);
    expect(notes.notices).toEqual([
      'Most rows have another number of cells than the header. Choose what the columns are separated by, give each column a name in the header, or delete the lines above the header.',
    ]);
  });

  it('takes a comma in a title for no delimiter', () => {
    const { columns } = read('Spring testing, 2026\nname;left;right\nA;200,5;210\nB;300,5;310');
    expect(columns).toEqual(['name', 'left', 'right']);
  });

  it('tells a cell that goes on after its closing quotation mark', () => {
    expect(read('name,left\n"A",200\n"B" x",210\n').notices).toEqual([
      'In line 3 a cell goes on after its closing quotation mark. Check that row.',
    ]);
  });

  it('reads UTF-16 with its mark, as Excel saves “Unicode text”', () => {
    const text = '\ufeffname\tleft\nA\t200';
    const utf16 = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(readTable(utf16, 'team.txt').rows[0]?.cells).toEqual(['A', '200']);
  });

  it.each([
    [bytes('name;left\nJosé;200'), { encoding: 'utf-8', delimiter: ';' }],
    [windows1252('name|left\nJosé|200'), { encoding: 'windows-1252', delimiter: '|' }],
    [Buffer.from('name\tleft\nJosé\t200', 'utf16le'), { encoding: 'utf-16le', delimiter: '\t' }],
    [Buffer.from('name\tleft\nJosé\t200', 'utf16le').swap16(), { encoding: 'utf-16be', delimiter: '\t' }],
  ])('says in which letters and with which delimiter it read, case %#', (content, text) => {
    const read = allOf(readingText(content, 'team.csv', FOUND_OUT));
    expect(read.readAs).toEqual({ text, sheets: null });
    expect(read.table.rows[0]?.cells).toEqual(['José', '200']);
    // What was found out and then asked for is the same.
    expect(allOf(readingText(content, 'team.csv', { ...FOUND_OUT, ...read.readAs.text }))).toEqual({
      ...read,
      table: { ...read.table, notices: [] },
    });
  });

  it('reads in the letters and with the delimiter that are asked for, and says what cannot be read', () => {
    const how = { ...FOUND_OUT, encoding: 'utf-8' as const };
    expect(readTable(windows1252('name,left\nJosé,200'), 'team.csv', how).notices).toEqual([
      'Some letters cannot be read in this encoding and show as \ufffd. Choose another encoding.',
    ]);
    const tabs = readTable(bytes('name,left\nA,200'), 'team.csv', { ...FOUND_OUT, delimiter: ';' });
    expect(tabs.columns).toEqual(['name,left']);
  });

  it('reads a long file in stretches, with the same cells and lines as at one go', () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => [
      `Runner ${row}`,
      row % 3 ? `"two\nlines, ${row}"` : `${row}`,
    ]);
    const table = read(`name,note\n${rows.map((row) => row.join(',')).join('\n')}\n`);
    expect(table.rows).toHaveLength(40_000);
    expect(table.rows.at(-1)).toEqual({ line: 40_001 + 26_666, cells: ['Runner 39999', '39999'] });
    expect(table.rows[39_998]?.cells[1]).toBe('two\nlines, 39998');
  });

  it('reads Windows-1252 and says so', () => {
    const table = readTable(windows1252('name,left\nJosé Muñoz,200'), 'team.csv');
    expect(table.rows[0]?.cells[0]).toBe('José Muñoz');
    expect(table.notices).toEqual([expect.stringContaining('Windows-1252')]);
    expect(read('name,left\nJosé,200').notices).toEqual([]);
  });

  it('reports ragged rows with their line and reads the others', () => {
    const table = read('name,left,right\nA,200\nB,300,310\nC,1,2,3\nD,4,5,,');
    expect(table.refused).toEqual([
      { line: 2, reason: 'It has 2 cells where the header has 3.' },
      { line: 4, reason: 'It has 4 cells where the header has 3.' },
    ]);
    expect(table.rows.map((row) => row.cells[0])).toEqual(['B', 'D']);
  });

  it('counts lines through blank lines and line ends inside quotes', () => {
    const table = read('name,note\nA,"two\nlines"\n\nB,one\n');
    expect(table.rows.map((row) => row.line)).toEqual([2, 5]);
  });

  it('names columns that have no name or the same one', () => {
    expect(read('name,,left,left\nA,x,1,2').columns).toEqual(['name', 'Column 2', 'left', 'left (2)']);
  });
});

describe('refusing a file', () => {
  const refusal = (content: Uint8Array, name = 'team.csv'): string => {
    try {
      readTable(content, name);
    } catch (error) {
      if (error instanceof UnreadableTable) return error.message;
      throw error;
    }
    return 'read';
  };
  it.each([
    ['empty', bytes(''), 'team.csv is empty.'],
    ['only blank lines', bytes('\n \n'), 'team.csv is empty.'],
    ['PDF', bytes('%PDF-1.7 …'), 'team.csv is a PDF document, although its name ends in .csv.'],
    ['PNG', windows1252('\u0089PNG\r\n'), 'team.csv is a PNG picture, although its name ends in .csv.'],
    ['SQLite', bytes('SQLite format 3\0'), 'team.csv is an SQLite database'],
    [
      'JSON',
      bytes('[{"name":"A"}]'),
      'team.csv is a JSON file, although its name ends in .csv. Export the table as CSV',
    ],
    [
      'a web page',
      bytes('\n<html><table>'),
      'team.csv is a web page, although its name ends in .csv. Open it in Excel',
    ],
    ['an XML spreadsheet', bytes('<?xml version="1.0"?><Workbook>'), 'team.csv is an XML document'],
    [
      'an own export',
      bytes('{"format":"evenstride-export","version":1'),
      'team.csv is an export of Evenstride itself. Bring it back under Export',
    ],
    ['NUL bytes', bytes('name,left\0\0\n'), 'team.csv is not a text file.'],
    ['control characters', Uint8Array.from({ length: 400 }, (_, i) => (i % 8) + 1), 'team.csv is not a text file.'],
    ['one column', bytes('left\nA\nB'), 'team.csv has only one column.'],
    ['no header', bytes('A,200,210\nB,300,310'), 'The first line of team.csv holds values'],
    ['a header alone', bytes('name,left,right\n'), 'team.csv has a header and no rows under it.'],
    [
      'an open quote',
      bytes('name,left\n"A,200\nB,300\n'),
      'team.csv has a quotation mark that is opened and never closed',
    ],
  ])('%s', (_, content, sentence) => {
    expect(refusal(content)).toContain(sentence);
  });

  it('does not speak of the name where the name is right', () => {
    expect(refusal(bytes('%PDF-1.7'), 'team.pdf')).toBe(
      'team.pdf is a PDF document. Export the table itself as CSV, then choose that file.',
    );
  });

  it('refuses more than 20 MB', () => {
    expect(refusal(new Uint8Array(21 * 1024 * 1024).fill(65))).toContain('files up to 20 MB can be read');
  });
});
