import { describe, expect, it } from 'vitest';
import { plan } from './planning.ts';

const HEADER = 'id,name,age,L quad (N)\n';
const reasons = (line: string) => plan(HEADER + line).flatMap(({ refused }) => refused.map(({ reason }) => reason));

describe('what stands below a table', () => {
  it.each([
    'Average',
    'MEAN',
    'Std. Dev.',
    'Team average',
    'Squad total',
    'Mittelwert',
    'Écart type',
    'Total général',
    'Average:',
  ])('is no athlete: %s', (name) => {
    expect(reasons(`,${name},,400`)).toEqual([`“${name}” names no athlete. Rows of totals are left out.`]);
  });

  it('has an average of the ages, too', () => {
    expect(reasons(',Average,24,400')).toEqual(['“Average” names no athlete. Rows of totals are left out.']);
  });

  it.each([',Max,,400', ',Min,,400', ',N,,400', ',SD,24,400', '7,Mean,,400', ',Mean Sum,,400', ',Sean,,400'])(
    'may be a name: %s',
    (line) => expect(reasons(line)).toEqual([]),
  );

  it('is a remark where it stands alone', () => {
    const problem = ['This line is a remark, not an athlete.'];
    expect(reasons(',All values in newtons with straps,,')).toEqual(problem);
    expect(reasons(',* injured,,')).toEqual(problem);
    expect(reasons(',† left early,,')).toEqual(problem);
    expect(reasons(',* Ann,,400')).toEqual([]);
    expect(reasons(',Ana Bea Cleo Dora Eva Flo,,400')).toEqual([]);
  });

  it('is somebody in a file of names alone', () => {
    expect(plan('name\nAna Bea Cleo Dora Eva Flo\nAnn').map(({ status }) => status)).toEqual(['new', 'new']);
  });
});
