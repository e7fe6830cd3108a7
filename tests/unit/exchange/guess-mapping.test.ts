import { describe, expect, it } from 'vitest';
import { catalogueOf, DELIVERED } from '#shared/catalog/catalogue.ts';
import { mappingProblem } from '#shared/exchange/check-mapping.ts';
import type { ColumnMeaning } from '#shared/exchange/columns.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';

/** "quad left N", "name", "- why it is left out" */
function told(meaning: ColumnMeaning): string {
  switch (meaning.kind) {
    case 'ignore':
      return `- ${meaning.reason}`;
    case 'test':
      return [meaning.testId, meaning.side, meaning.unit ?? '?'].join(' ');
    case 'value':
      return ['value', meaning.side, meaning.unit ?? '?'].join(' ');
    case 'injury':
      return `injury ${meaning.part}`;
    default:
      return meaning.kind;
  }
}

const guess = (header: string, catalogue = DELIVERED) => guessMapping(header.split(','), catalogue).map(told);
/** What the second column is guessed to be, behind the name of the athlete. */
const second = (column: string) => guess(`Athlete,${column}`)[1];

const QUAD = 'knee-extension-isometric-hhd';
const SAME_NAME = '- The file has two columns of this name.';

describe('columns of names', () => {
  it.each([
    ['First Name,Last Name', ['first-name', 'last-name']],
    ['Surname,Given name', ['last-name', 'first-name']],
    ['Forename,Family name', ['first-name', 'last-name']],
    ['firstName,lastName', ['first-name', 'last-name']],
    ['Vorname,Nachname', ['first-name', 'last-name']],
    ['Prénom,Nom', ['first-name', 'last-name']],
    ['Name,Vorname', ['last-name', 'first-name']],
    ['First name,Sex', ['name', 'sex']],
    ['Surname,Sex', ['name', 'sex']],
    [
      'First name,Athlete,Last name',
      ['- Athlete holds the name already.', 'name', '- Athlete holds the name already.'],
    ],
    ['Team name,Athlete', ['squad', 'name']],
    ['Coach,Coach name,Device name,School name,Player name', ['- null', '- null', '- null', '- null', 'name']],
    ['Name,Athlete', ['name', '- Name holds this already.']],
  ])('%s', (header, meanings) => expect(guess(header)).toEqual(meanings));
});

describe('columns of one test and side', () => {
  it.each([
    'Quad L 1 (N),Quad L 2 (N),Quad L 3 (N)',
    'Quad L trial 1 (N),Quad L trial 2 (N),Quad L trial 3 (N)',
    'L Quad T1 (N),L Quad T2 (N),L Quad T3 (N)',
    'Quad L1 (N),Quad L2 (N),Quad L3 (N)',
    'Quad L (N) #1,Quad L (N) #2,Quad L (N) #3',
    'Quad left (rep 1) [N],Quad left (rep 2) [N],Quad left (rep 3) [N]',
  ])('are its trials where they are numbered: %s', (columns) => {
    const header = `Name,Date,${columns}`;
    expect(guess(header).slice(2)).toEqual(Array(3).fill(`${QUAD} left N`));
    expect(mappingProblem(guessMapping(header.split(','), DELIVERED), header.split(','), DELIVERED)).toBeNull();
  });

  it('are left out but for one where they are not numbered', () => {
    const held = '- Quad L (N) holds this already. Choose the test here too if this is a further trial.';
    expect(guess('Name,Quad L (N),Left quad (N),Quad L best (N)').slice(1)).toEqual([`${QUAD} left N`, held, held]);
  });

  it('are the numbered ones where a mean stands beside them', () => {
    expect(guess('Name,Quad L mean (N),Quad L 1 (N),Quad L 2 (N)').slice(1)).toEqual([
      '- Quad L 1 (N) holds this already. Choose the test here too if this is a further trial.',
      `${QUAD} left N`,
      `${QUAD} left N`,
    ]);
  });

  it('are no trials where a column numbers these, or where the number is that of a mean or an angle', () => {
    expect(guess('Name,Trial,Quad L 1 (N),Quad L 2 (N)')[3]).toContain('Quad L 1 (N) holds this already.');
    expect(guess('Name,Quad L best of 2 (N),Quad L best of 3 (N)')[2]).toContain('holds this already.');
    expect(second('Ham L 30 (N)')).toContain('As it says “30”');
  });

  it('are values of the side in a file that names its tests', () => {
    expect(guess('Name,Test,Left 1 (N),Left 2 (N),Right 1 (N)').slice(2)).toEqual([
      'value left N',
      'value left N',
      'value right N',
    ]);
  });
});

describe('two days beside each other', () => {
  it('never puts values of the second on the first where the columns have one name', () => {
    const header = 'Name,Date,Quad L (N),Quad R (N),Date (2),Quad L (N) (2),Quad R (N) (2)';
    expect(guess(header).slice(4)).toEqual([expect.stringContaining('two columns'), SAME_NAME, SAME_NAME]);
    expect(guess('Name,Date,Quad L 1,Date (2),Ham L')[4]).toContain('after Date (2), a second date');
  });

  it('never takes a number for that of a trial then', () => {
    expect(guess('Name,Date 1,Quad L 1,Date 2,Quad L 2').slice(3)).toEqual([
      '- Date 1 holds this already.',
      expect.stringContaining('after Date 2, a second date'),
    ]);
    expect(guess('Name,Date,Date (2),Quad L 1,Quad L 2')[4]).toContain('Quad L 1 holds this already.');
  });

  it('leaves out what follows any other date, or names another test day', () => {
    expect(guess('Name,Date,Quad L (N),Retest date,Ham L (N)')[4]).toContain('after Retest date, a second date');
    expect(guess('Name,Consent date,Date,Quad L (N)')[3]).toBe(`${QUAD} left N`);
    expect(guess('Name,Date,Quad L test 1 (N),Quad L test 2 (N)').slice(2)).toEqual([
      expect.stringContaining('As it says “1”'),
      expect.stringContaining('As it says “2”'),
    ]);
  });

  it('believes the date that is said to be of the tests', () => {
    expect(guess('Date,Test date')).toEqual(['- Test date holds this already.', 'test-date']);
  });
});

describe('which test a name stands for', () => {
  it.each([
    ['Triple hop left (cm)', 'triple-hop left cm'],
    ['Single-leg hop R (cm)', 'single-leg-hop right cm'],
    ['SL hop L (cm)', 'single-leg-hop left cm'],
    ['6 m timed hop L (s)', 'six-metre-timed-hop left s'],
    ['Seated heel raise L (reps)', 'heel-raise-seated-single-leg left reps'],
    ['Seated heel raises R (reps)', 'heel-raise-seated-single-leg right reps'],
    ['Hip flexors L (N)', 'hip-flexion-isometric left N'],
    ['Quad seated L (N)', `${QUAD} left N`],
    ['Soleus iso L (N)', 'calf-isometric-seated left N'],
    ['Isometric knee extension 90° L (N)', `${QUAD} left N`],
    ['Quad_L_peak_N', `${QUAD} left N`],
    ['Left Quad Peak Force [N]', `${QUAD} left N`],
    ['CMJ height (cm)', 'countermovement-jump whole cm'],
    ['CMJ peak power (W)', expect.stringContaining('“power”')],
    ['Squat 1RM (kg)', expect.stringContaining('“1rm”')],
    ['Quad L (max)', `${QUAD} left ?`],
    ['Quad L (N/kg)', `${QUAD} left N/kg`],
    ['Quad L (%BW)', `${QUAD} left %BW`],
    ['Quad L (kgf)', `${QUAD} left kgf`],
    ['Quad L (kg)', `${QUAD} left ?`],
    ['Quad left side (lbs)', `${QUAD} left ?`],
    ['Quad L (cm)', '- “cm” is no unit of Quadriceps.'],
    ['Hip ER L (°)', '- “°” is no unit of Hip external rotators.'],
    ['Quad L (0-10)', '- “0-10” is no unit of Quadriceps.'],
    ['left quad (Nm)', '- A torque in Nm may come from a machine. Choose the test.'],
    ['Quad', '- It does not say left or right. Choose the test and the side.'],
    ['CMJ left (cm)', '- Countermovement jump has no sides. Choose the test and the side.'],
    ['Oberschenkel vorne li (N)', '- No test is recognised in this name. Choose the test and the side.'],
    ['Peak force left [N]', '- No test is recognised in this name. Choose the test and the side.'],
  ])('%s', (column, meaning) => expect(second(column)).toEqual(meaning));

  it.each([
    ['Hamstring pain L (0-10)', 'pain'],
    ['Quad girth L (cm)', 'girth'],
    ['Ham ROM R', 'rom'],
    ['Timed hop L (s)', 'timed'],
    ['Double calf raise L (reps)', 'double'],
    ['Hip abd R (side-lying)', 'side'],
    ['Shoulder abduction L (N)', 'shoulder'],
    ['Quad L pre (N)', 'pre'],
  ])('is left to the coach where a word makes something else of it: %s', (column, word) => {
    expect(second(column)).toContain(`As it says “${word}”, it may be something else than`);
  });

  it('does not take a score for the column that the values stand in', () => {
    expect(guess('Athlete,Hamstring pain L (0-10),Hamstrings left')[2]).toBe('knee-flexion-isometric-hhd left ?');
  });

  it('looks at own tests, too', () => {
    const own = { ...(DELIVERED.find('triple-hop') as (typeof DELIVERED.tests)[0]), id: 'own-1', name: 'Wall hop' };
    expect(guess('Wall hop L (cm)')).toEqual(['single-leg-hop left cm'].map(() => expect.stringContaining('“wall”')));
    expect(guess('Wall hop L (cm)', catalogueOf([...DELIVERED.tests, own]))).toEqual(['own-1 left cm']);
  });
});

describe('what is said of the athlete', () => {
  const NO_AGE = '- Choose “Age” if this is the age of the athlete in years.';
  const NO_MASS = '- Choose “Body mass” if this is what the whole athlete weighs.';
  const NO_HEIGHT = '- Choose “Height” if this is how tall the athlete is.';
  const NO_KM = '- Choose “Km a week” if these are kilometres a week.';
  const NO_DATE = '- Choose “Date of the tests” if the tests were done on this day.';

  it.each([
    ['Mileage (mi/wk)', '- These are miles. Write them as km a week in the file to take them in.'],
    ['Weekly volume', NO_KM],
    ['mileage', NO_KM],
    ['Weekly sessions', '- null'],
    ['Weekly running volume (km/week)', 'weekly-km'],
    ['Date of Birth (DD/MM/YYYY)', 'birth-date'],
    ['Gender (M/F)', 'sex'],
    ['Weight (kilograms)', 'mass'],
    ['Previous injury', 'injury place'],
    ['Subject ID', 'external-id'],
    ['km/week', 'weekly-km'],
    ['km / week', 'weekly-km'],
    ['km/wk', 'weekly-km'],
    ['Weekly mileage (km)', 'weekly-km'],
    ['Training age', NO_AGE],
    ['Age (years)', 'age'],
    ['Phone number', '- null'],
    ['Number', 'external-id'],
    ['Athlete number', 'external-id'],
    ['No.', 'external-id'],
    ['Nr', 'external-id'],
    ['#', 'external-id'],
    ['Training group', 'squad'],
    ['Lean mass (kg)', NO_MASS],
    ['Fat mass (kg)', NO_MASS],
    ['Target weight (kg)', NO_MASS],
    ['BW [N]', NO_MASS],
    ['Body weight (lbs)', 'mass'],
    ['Sitting height', NO_HEIGHT],
    ['Box height (cm)', NO_HEIGHT],
    ['Race', '- Choose “Main event” if this is what the athlete trains for.'],
    ['Main event', 'main-event'],
    ['Dominant hand', '- Choose “Dominant leg” if this is the leg.'],
    ['Dominant leg', 'dominance'],
    ['Date of last injury', 'injury onset'],
    ['Injury date', 'injury onset'],
    ['Injury diagnosis', 'injury diagnosis'],
    ['Injured', 'injury reported'],
    ['Injured (y/n)', 'injury reported'],
    ['Injury location', 'injury place'],
    ['Injury history', 'injury place'],
    ['Date of enrolment', NO_DATE],
    ['Registration date', NO_DATE],
    ['Consent date', NO_DATE],
    ['Date of last race', NO_DATE],
    ['Date of testing', 'test-date'],
    ['Tested on', 'test-date'],
    ['Date (dd/mm/yyyy)', 'test-date'],
    ['Datum', 'test-date'],
  ])('%s', (column, meaning) => expect(second(column)).toBe(meaning));

  it('is said once, and the other column is told which', () => {
    expect(guess('Body mass (kg),Body weight (lbs)')).toEqual(['mass', '- Body mass (kg) holds this already.']);
    expect(guess('Injury location,Injury date,Injured,Injury site')).toEqual([
      ...['injury place', 'injury onset', 'injury reported'],
      '- Injury location holds this already.',
    ]);
  });

  it('gives a column about values a reason where there are none', () => {
    expect(guess('Name,Side')[1]).toBe('- No column with values of tests is recognised that this could belong to.');
  });
});
