import { expect, test } from '#tests/support/app.ts';
import { addAthlete } from '#tests/support/coach.ts';

interface BadFile {
  what: string;
  name: string;
  bytes: Buffer;
  sentence: RegExp;
}

const MEGABYTE = 1024 * 1024;
const ROW = 'Runner 08;400;410\n';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const WORKBOOK = Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04, 20, 0]), Buffer.from('xl/workbook.xml')]);
const BINARY = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256));

const FILES: BadFile[] = [
  {
    what: 'an empty file',
    name: 'empty.csv',
    bytes: Buffer.alloc(0),
    sentence: /^empty\.csv is empty\. Choose the file/,
  },
  { what: 'blank lines', name: 'blank.csv', bytes: Buffer.from('\n \n\n'), sentence: /^blank\.csv is empty\./ },
  {
    what: 'a binary file',
    name: 'data.csv',
    bytes: BINARY,
    sentence: /^data\.csv is not a text file\. Export the table/,
  },
  {
    what: 'a picture named .csv',
    name: 'photo.csv',
    bytes: PNG,
    sentence: /^photo\.csv is a PNG picture, although its name ends in \.csv\. Export the table itself as CSV/,
  },
  {
    what: 'a workbook of which only the beginning is there',
    name: 'squad.xlsx',
    bytes: WORKBOOK,
    sentence:
      /^squad\.xlsx is damaged and cannot be unpacked\. Open it in Excel and save it again, or take another copy\.$/,
  },
  {
    what: 'a file of more than 20 MB',
    name: 'season.csv',
    bytes: Buffer.from(ROW.repeat(Math.ceil((20 * MEGABYTE) / ROW.length) + 1)),
    sentence: /^season\.csv has 21 MB; files up to 20 MB can be read\. Split it/,
  },
  {
    what: 'a header alone',
    name: 'header.csv',
    bytes: Buffer.from('name;left;right\n'),
    sentence: /^header\.csv has a header and no rows under it\./,
  },
  {
    what: 'values without a header',
    name: 'rows.csv',
    bytes: Buffer.from('410;420\n430;400\n'),
    sentence: /^The first line of rows\.csv holds values, not the names of columns\./,
  },
  {
    what: 'one column',
    name: 'names.csv',
    bytes: Buffer.from('left\n410\n'),
    sentence: /^names\.csv has only one column\./,
  },
];

test('a file that holds no table is told in a sentence, and changes nothing', async ({ launch }) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await page.getByRole('link', { name: 'Import', exact: true }).first().click();
  for (const { what, name, bytes, sentence } of FILES) {
    await test.step(what, async () => {
      await page.getByLabel('File to import').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
      await expect(page.getByRole('alert')).toHaveText(sentence);
      await expect(page.getByRole('button', { name: 'Choose files' })).toBeEnabled();
    });
  }
  await page.getByRole('link', { name: 'Athletes', exact: true }).first().click();
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /Runner 07/ })).toBeVisible();
});
