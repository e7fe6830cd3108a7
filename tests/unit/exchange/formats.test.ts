import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Basis } from '#shared/analysis/tested-session.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { sessionsOf } from '#shared/exchange/plan-sessions.ts';
import { bytes } from './bytes.ts';
import { deviceFile, fixture, refusedOf, remarksOf, told } from './fixture.ts';

const BEST: { kind: Basis; trials: number | null } = { kind: 'best', trials: null };
const PEOPLE = { names: { 'p-07': 'Runner 07', 'p-08': 'Runner 08', 'p-99': null } };

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('VALD Hub, NordBord', () => {
  const read = () => fixture('nordbord-hub.csv', { tests: { 'iso prone': null } });

  it('is known, holds together and asks only about the test that is not in the catalogue', () => {
    const { format, problem, questions } = fixture('nordbord-hub.csv');
    expect([format?.id, problem]).toEqual(['vald-nordbord-hub', null]);
    expect(questions).toEqual([{ kind: 'tests', names: [{ key: 'iso prone', name: 'ISO Prone', proposed: null }] }]);
  });

  it('gives force a side, the best of the stated repetitions, with device and note', () => {
    const { rows } = read();
    expect(told(rows)).toEqual([
      'Runner 07, 2026-01-20: nordic-hamstring L 312.25000000000006 R 287.5 N',
      'Runner 08, 2026-02-03: nordic-hamstring L 401.5 R 423.75 N',
      'Runner 09, 2026-02-03: nordic-hamstring L 350 R 300 N',
    ]);
    expect(rows[0]).toMatchObject({
      externalId: 'r-07',
      sessionNote: 'From the file: second set after a break.',
      tests: [{ basis: 'best', statedTrials: 4, setUp: { device: 'NordBord-0117' } }],
    });
    expect(rows[1]?.externalId).toBeNull();
  });

  it('takes torque of 0 as not set, and sides without a repetition as not tested', () => {
    expect(remarksOf(read().rows)).toEqual(
      expect.arrayContaining([
        '2: Torque is printed as 0: the position of the knee was not set on the device.',
        '5: Left: 0 repetitions, so this side was not tested.',
        '5: Right: 0 repetitions, so this side was not tested.',
      ]),
    );
    expect(refusedOf(read().rows)).toEqual(['6: “ISO Prone” stands for no test of the catalogue and is left out.']);
  });

  it('checks the printed percentage and never takes it', () => {
    const { rows, notices } = read();
    expect(notices).toEqual(['Max Imbalance (%) is not imported. It agrees with left and right in 3 of 4 rows.']);
    expect(remarksOf(rows)).toContain(
      '4: Max Imbalance (%) says 14.3, but its own left and right make -14.29; the two forces are taken.',
    );
  });

  it.each([
    ['Pacific/Auckland', '2026-01-21'],
    ['America/New_York', '2026-01-20'],
  ])('files 6:21 PM UTC under the day of %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(read().rows[0]?.testDate).toBe(day);
  });
});

describe('VALD API, NordBord', () => {
  it('asks who is meant by each id, and leaves out whom the coach leaves out', () => {
    expect(fixture('nordbord-api.csv').open).toEqual([
      {
        kind: 'names',
        ids: [
          { id: 'p-07', rows: 1 },
          { id: 'p-08', rows: 1 },
          { id: 'p-99', rows: 1 },
        ],
      },
    ]);
    const { open, rows } = fixture('nordbord-api.csv', PEOPLE);
    expect(open).toEqual([]);
    expect(told(rows)).toEqual([
      'Runner 07, 2026-01-20: nordic-hamstring L 312.25 R 287.5 N',
      'Runner 08, 2026-01-20: nordic-hamstring L 330.5 N',
    ]);
    expect(rows[0]).toMatchObject({
      newExternalId: 'p-07',
      sessionNote: 'From the file: Torque 88.4 Nm left, 81.2 Nm right.',
    });
    expect(rows[2]).toMatchObject({ status: 'refused' });
    expect(remarksOf(rows)).toContain('3: Right: 0 repetitions, so this side was not tested.');
  });
});

describe('VALD API, ForceFrame', () => {
  it('gives inner pads as adduction, outer as abduction, and no pad without repetitions', () => {
    const { format, open, rows } = fixture('forceframe-api.csv', {
      ...PEOPLE,
      tests: { 'knee extension, outer pads': 'knee-extension-isometric-hhd' },
    });
    expect([format?.id, open]).toEqual(['vald-forceframe-api', []]);
    expect(told(rows)).toEqual([
      'Runner 07, 2026-01-20: hip-adduction-isometric L 210.25 R 221.5 N',
      'Runner 07, 2026-01-20: hip-abduction-isometric L 195.75 R 190.5 N',
      'Runner 07, 2026-01-20: knee-extension-isometric-hhd L 455.5 R 440.25 N',
      'Runner 08, 2026-01-20: hip-adduction-isometric L 250.25 R 240.5 N',
    ]);
    expect(remarksOf(rows)).toEqual(['3: The outer pads have 0 repetitions, so they were not tested.']);
    expect(rows[0]?.tests[0]).toMatchObject({
      statedTrials: 3,
      setUp: { device: 'ForceFrame-1337', position: 'Supine (Knee Extended)' },
    });
  });
});

describe('VALD Hub, ForceFrame', () => {
  it('tells the muscle by the direction, and passes letters in the imbalance over', () => {
    const { format, questions, rows, notices } = fixture('forceframe-hub.csv', {
      tests: { 'ankle in/ev, inner pads': null },
    });
    expect(format?.id).toBe('vald-forceframe-hub');
    expect(questions).toMatchObject([{ names: [{ name: 'Ankle IN/EV, inner pads', proposed: null }] }]);
    expect(told(rows)).toEqual([
      'Runner 07, 2026-01-20: hip-adduction-isometric L 210.25 R 221.5 N',
      'Runner 07, 2026-01-20: hip-abduction-isometric L 195.75 R 190.5 N',
    ]);
    expect(notices).toEqual(['Max Imbalance is not imported. It agrees with left and right in 2 of 2 rows.']);
  });
});

describe('VALD Hub, ForceDecks', () => {
  const { format, questions, rows } = fixture('forcedecks-hub.csv', { basis: BEST, tests: { imtp: null } });

  it('keeps heights by impulse and by flight time, and each RSI, apart', () => {
    expect(format?.id).toBe('vald-forcedecks-hub');
    expect(told(rows)).toEqual([
      'Runner 07, 2026-01-20: countermovement-jump-impulse 12.5 in',
      'Runner 07, 2026-01-20: countermovement-jump 30.25 cm',
      'Runner 07, 2026-01-20: rsi-modified 0.42 m/s',
      'Runner 08, 2026-01-20: countermovement-jump-impulse 10.75 in',
      'Runner 08, 2026-01-20: rsi-modified 0.38 m/s',
      'Runner 09, 2026-01-20: drop-jump-flight-contact 2.35 flight/contact',
    ]);
  });

  it('asks what a value is, since the file does not say', () => {
    expect(questions.map(({ kind }) => kind)).toEqual(['tests', 'basis']);
  });

  it('keeps “5.9 R” as a note, and -1 as no body mass', () => {
    const sessions = sessionsOf(rows, DELIVERED.find);
    expect(sessions.map(({ massKg }) => massKg)).toEqual([61.4, null, 70.2]);
    expect(sessions[0]?.note).toBe(
      'From the file: Contraction Time [ms]: 745; Concentric Impulse asymmetry, %: 5.9 R; Eccentric Braking Impulse asymmetry, %: 1.1 L.',
    );
    expect(sessions[1]?.note).toBe('From the file: Contraction Time [ms]: 801.');
  });
});

describe('Hawkin Dynamics', () => {
  const { format, rows, notices } = fixture('hawkin.csv', {
    tests: { 'mean braking force in the jump': null, 'squat jump, jump height': null },
  });

  it('gives each trial: height in metres, mRSI and the push-off force of both legs', () => {
    expect(format?.id).toBe('hawkin');
    expect(told(rows)).toEqual([
      'Runner 07, 2026-01-20: countermovement-jump-impulse 0.305 0.311 m',
      'Runner 07, 2026-01-20: rsi-modified 0.41 0.43 m/s',
      'Runner 07, 2026-01-20: countermovement-jump-two-plates L 560.5 R 539.5 L 571 R 539 N',
    ]);
    expect(rows[0]).toMatchObject({ massKg: 62.5, tests: [{ basis: 'trials' }] });
  });

  it('never takes its “RSI”, which is flight time over time to take-off', () => {
    expect(rows.flatMap(({ tests }) => tests).some(({ values }) => values.some(({ value }) => value === 0.71))).toBe(
      false,
    );
  });

  it('checks its percentages by its own formula, left minus right over both', () => {
    expect(notices).toEqual([
      'L|R Avg. Propulsive Force is not imported. It agrees with left and right in 1 of 2 rows.',
    ]);
    expect(remarksOf(rows)).toEqual([
      '3: L|R Avg. Propulsive Force says 1.2, but its own left and right make 2.88; the two forces are taken.',
    ]);
  });
});

describe('the order of day and month in files of the VALD Hub', () => {
  const FILES: Record<string, { header: string; row: (date: string) => string }> = {
    NordBord: {
      header:
        '"Name","ExternalId","Date UTC","Time UTC","Device","Test","L Reps","R Reps","L Max Force (N)","R Max Force (N)","Max Imbalance (%)"',
      row: (date) => `"Runner 07","r-07","${date}","12:21 PM","NordBord-0117","Nordic","3","3","300","300","0"`,
    },
    ForceFrame: {
      header:
        '"Name","ExternalId","Date UTC","Time UTC","Device","Test","Direction","Position","L Reps","R Reps","L Max Force (N)","R Max Force (N)","Max Imbalance"',
      row: (date) =>
        `"Runner 07","r-07","${date}","12:21 PM","ForceFrame-1337","Hip AD/AB","Squeeze","Supine","3","3","210","210","0"`,
    },
    ForceDecks: {
      header: '"Name","ExternalId","Test Type","Date","Time","BW [KG]","Reps","Jump Height (Flight Time) [cm] "',
      row: (date) => `"Runner 07","r-07","CMJ","${date}","12:21 PM","61.4","3","30.5"`,
    },
  };
  const read = (device: string, dates: string[]) => {
    const { header = '', row = String } = FILES[device] ?? {};
    return deviceFile(bytes([header, ...dates.map(row)].join('\n')), { basis: BEST });
  };
  const daysOf = (device: string, dates: string[]) => read(device, dates).rows.map(({ testDate }) => testDate);

  describe.each(Object.keys(FILES))('%s', (device) => {
    it('is month first where nothing speaks against it', () => {
      expect(daysOf(device, ['10/13/2026', '03/11/2026'])).toEqual(['2026-10-13', '2026-03-11']);
      expect(daysOf(device, ['05/10/2026', '03/11/2026'])).toEqual(['2026-05-10', '2026-03-11']);
    });

    it('is day first as a whole where one date can be read in no other way, and says so', () => {
      const dates = ['05/10/2026', '13/10/2026', '03/11/2026'];
      expect(daysOf(device, dates)).toEqual(['2026-10-05', '2026-10-13', '2026-11-03']);
      expect(read(device, dates).notices).toContain(
        'The dates of this file are day first: 13/10/2026 can be read in no other way.',
      );
      expect(refusedOf(read(device, dates).rows)).toEqual([]);
    });

    it('is refused where dates of both orders occur, or where Excel has taken some', () => {
      expect(() => read(device, ['13/10/2026', '10/14/2026'])).toThrow(
        'The dates of this file contradict each other: 13/10/2026 can only be day first, 10/14/2026 only month first. Choose the CSV file',
      );
      expect(() => read(device, ['13/10/2026', '2026-03-11'])).toThrow('Excel has turned day and month of some dates');
      expect(daysOf(device, ['13/10/2026', '2026-03-11', '2026-03-13'])).toEqual([
        '2026-10-13',
        '2026-03-11',
        '2026-03-13',
      ]);
    });

    it('quotes what is no date as it is written', () => {
      expect(refusedOf(read(device, ['31/02/2026', '03/11/2026']).rows)[0]).toBe(
        '2: “31/02/2026” is no date with day, month and a year of four digits.',
      );
    });
  });
});

describe('Biodex report', () => {
  it('gives peak torque by the headings above it, without “(Rep 1)” and ratios', () => {
    const { format, problem, questions, rows } = fixture('biodex-report.csv');
    expect([format?.id, problem, questions]).toEqual(['biodex-report', null, []]);
    expect(told(rows)).toEqual([
      'Runner 07, 2026-01-20: knee-extension-concentric-60 L 171.9 R 182.4 Nm',
      'Runner 07, 2026-01-20: knee-flexion-concentric-60 L 96.25 R 101.5 Nm',
      'Runner 07, 2026-01-20: knee-extension-concentric-180 R 130.5 Nm',
      'Runner 07, 2026-01-20: knee-flexion-concentric-180 L 80.2 R 85.1 Nm',
    ]);
    expect(refusedOf(rows)).toEqual([]);
  });
});

describe('Humac, wide', () => {
  it('asks for muscle and unit, and gives peak torque by side and speed', () => {
    const asked = fixture('humac-wide.csv');
    expect(asked.format?.id).toBe('humac-wide');
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['tests', 'basis']);
    const tests = {
      'peak torque, 60°/s': 'knee-extension-concentric-60',
      'peak torque, 120°/s': null,
      'peak torque, 180°/s': 'knee-extension-concentric-180',
    };
    expect(fixture('humac-wide.csv', { tests }).open.map(({ kind }) => kind)).toEqual(['unit', 'basis']);
    const { open, rows } = fixture('humac-wide.csv', { tests, units: { torque: 'Nm' }, basis: BEST });
    expect(open).toEqual([]);
    expect(told(rows)).toEqual([
      'Runner 07, 2026-01-20: knee-extension-concentric-60 R 150.5 L 141 Nm',
      'Runner 07, 2026-01-20: knee-extension-concentric-180 R 110 L 104.5 Nm',
      'Runner 08, 2026-01-20: knee-extension-concentric-60 R 131 Nm',
      'Runner 08, 2026-01-20: knee-extension-concentric-180 R 99 Nm',
    ]);
  });
});
