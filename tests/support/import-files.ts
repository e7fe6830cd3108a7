import writeXlsxFile from 'write-excel-file/node';

/** A file as Playwright hands it to a page. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const text = (name: string, lines: string[]): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});

/** An export of VALD Hub for NordBord: two athletes, the best of their repetitions. */
export const NORDBORD = text('nordbord.csv', [
  'Name,ExternalId,Date UTC,Time UTC,Device,Test,L Reps,R Reps,L Max Force (N),R Max Force (N),Max Imbalance (%),L Max Torque (Nm),R Max Torque (Nm),Notes',
  'Runner Seven,r-07,11/20/2026,6:21 PM,NordBord-0117,Nordic,4,3,312.25,287.5,-7.9,0,0,',
  'Runner Eight,r-08,11/20/2026,6:25 PM,NordBord-0117,Nordic,3,3,401.5,423.75,5.25,0,0,',
]);

/** An export of VALD Hub for ForceFrame of the same evening. */
export const FORCEFRAME = text('forceframe.csv', [
  'Name,ExternalId,Date UTC,Time UTC,Device,Mode,Test,Direction,Position,L Reps,R Reps,L Max Force (N),R Max Force (N),Max Imbalance,L Max Ratio,R Max Ratio,Notes',
  'Runner Seven,r-07,11/20/2026,6:31 PM,ForceFrame-1337,Standard,Hip AD/AB,Squeeze,Supine (Knee Extended),3,3,210.25,221.5,5.08,1.07,1.16,',
  'Runner Eight,r-08,11/20/2026,6:41 PM,ForceFrame-1337,Standard,Hip AD/AB,Pull,Supine (Knee Extended),3,3,195.75,190.5,2.7 L,1.07,1.16,',
]);

/** An export of Hawkin Dynamics: a trial a row. */
export const HAWKIN = text('hawkin.csv', [
  'TestId,Date,Time,Name,Segment,Position,Type,Excluded,Tags,System Weight,Jump Height,Jump Momentum,RSI,mRSI,Avg. Propulsive Force,Left Avg. Propulsive Force,Right Avg. Propulsive Force,L|R Avg. Propulsive Force,L|R Peak Braking Force',
  'a1,2026-11-20,19:02:11,Runner Seven,Countermovement Jump:1,,Countermovement Jump,FALSE,,612.9,0.305,150,0.71,0.41,1100,560.5,539.5,1.909,2.1',
  'a2,2026-11-20,19:02:41,Runner Seven,Countermovement Jump:2,,Countermovement Jump,FALSE,,612.9,0.311,152,N/A,0.43,1110,571,539,2.883,N/A',
]);

type Cell = string | number;

async function workbook(name: string, sheets: { name: string; rows: Cell[][] }[]): Promise<GivenFile> {
  const buffer = await writeXlsxFile(sheets.map(({ name: sheet, rows }) => ({ sheet, data: rows }))).toBuffer();
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer };
}

/** A coach's own workbook: one trial a side, and a name with a slip of the pen. */
export function ownWorkbook(): Promise<GivenFile> {
  return workbook('club evening.xlsx', [
    {
      name: 'Evening',
      rows: [
        ['Athlete', 'Test date', 'Hamstrings left (N)', 'Hamstrings right (N)'],
        ['Runner Sevn', '2026-11-20', 212, 240],
        ['Runner Nine', '2026-11-20', 250.5, 255],
      ],
    },
  ]);
}

/** Two sheets that hold tables. */
export function twoSheets(): Promise<GivenFile> {
  const head = ['Athlete', 'Test date', 'Hamstrings left (N)', 'Hamstrings right (N)'];
  return workbook('season.xlsx', [
    { name: 'Spring', rows: [head, ['Runner 21', '2026-03-20', 212, 240]] },
    { name: 'Autumn', rows: [head, ['Runner 22', '2026-10-20', 250.5, 255], ['Runner 23', '2026-10-20', 199, 201]] },
  ]);
}

/** The beginning of a workbook, and then not the rest of it. */
export async function damagedWorkbook(): Promise<GivenFile> {
  const whole = await ownWorkbook();
  return { ...whole, name: 'damaged.xlsx', buffer: whole.buffer.subarray(0, whole.buffer.length / 2) };
}

/** The five files of a testing evening: three of known formats, one of the coach's own, one that is damaged. */
export async function eveningFiles(): Promise<GivenFile[]> {
  return [NORDBORD, FORCEFRAME, HAWKIN, await ownWorkbook(), await damagedWorkbook()];
}

/** Names that are near to ones of the example squad. */
export const NEAR_NAMES = text('retest.csv', [
  'Name,Test date,Hamstrings left (N),Hamstrings right (N)',
  'Runer 07,2026-11-20,212,240',
  'Runnner 12,2026-11-20,250,255',
  'Runner 15,2026-11-20,198,201',
]);

/** A file of which a cell and a row cannot be taken. @param seed makes its athlete one of its own */
export function withFaults(seed: number): GivenFile {
  return text('evening.csv', [
    'Name,Id,Test date,Hamstrings left (N),Hamstrings right (N)',
    `Guest,guest-${seed},2026-11-20,210,220`,
    'Runner 12,,2026-11-20,much,221',
    'Runner 15,,2026-11-31,198,201',
    ',,2026-11-20,210,220',
  ]);
}

/** Sessions of one athlete in a large file. */
const SESSIONS = 20;

/** Six values a row; nothing in it is asked but what a value is. */
export function largeFile(rows: number): GivenFile {
  const tests = ['Knee extension', 'Knee flexion', 'Hip abduction'].flatMap((test) => [
    `${test} left (N)`,
    `${test} right (N)`,
  ]);
  const lines = Array.from({ length: rows }, (_, row) => {
    const athlete = Math.floor(row / SESSIONS);
    const date = new Date(Date.UTC(2024, 0, 1 + (row % SESSIONS) * 28)).toISOString().slice(0, 10);
    const values = tests.map((_test, place) => 200 + ((athlete * 7 + row * 13 + place * 31) % 300));
    return [`Athlete ${1000 + athlete}`, `large-${athlete}`, date, ...values].join(',');
  });
  return text('large.csv', [['Name', 'Id', 'Test date', ...tests].join(','), ...lines]);
}
