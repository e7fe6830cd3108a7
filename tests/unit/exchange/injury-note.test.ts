import { describe, expect, it } from 'vitest';
import { injuryNote } from '#shared/exchange/injury-note.ts';

const said = (value: string) => ({ kind: 'value', value });

describe('an injury as a note', () => {
  const knee = {
    reported: 'Yes',
    place: 'Right knee',
    diagnosed: 'Yes',
    diagnosis: 'Bony edema in the femoral condyles',
    onset: '3/15/2015',
  };

  it('puts the parts together and reads the date', () => {
    expect(injuryNote(knee, undefined)).toEqual(
      said('Reported in the file: right knee, bony edema in the femoral condyles (diagnosed), 15 Mar 2015.'),
    );
  });

  it('keeps a date that stands alone', () => {
    expect(injuryNote({ onset: '2026-03-15' }, undefined)).toEqual(
      said('Reported in the file: an injury, without place or diagnosis, 15 Mar 2026.'),
    );
    expect(injuryNote({ onset: '-' }, undefined)).toEqual({ kind: 'missing' });
  });

  it('keeps the published spelling', () => {
    const ankle = { ...knee, place: 'Ankle bileteral', diagnosis: 'Aquilles tendinitis', onset: '-' };
    expect(injuryNote(ankle, undefined)).toEqual(
      said('Reported in the file: ankle bileteral, aquilles tendinitis (diagnosed).'),
    );
  });

  it('reads a date of two readings as the coach said, or leaves it as written', () => {
    const open = { reported: 'Yes', place: 'ITB', onset: '06/01/2009' };
    expect(injuryNote(open, 'day-first')).toEqual(said('Reported in the file: ITB, 6 Jan 2009.'));
    expect(injuryNote(open, 'month-first')).toEqual(said('Reported in the file: ITB, 1 Jun 2009.'));
    expect(injuryNote(open, 'keep-text')).toEqual(said('Reported in the file: ITB, dated “06/01/2009” as written.'));
    expect(injuryNote({ ...open, onset: 'last spring' }, 'day-first')).toEqual(
      said('Reported in the file: ITB, dated “last spring” as written.'),
    );
  });

  it('says nothing where none is reported', () => {
    expect(injuryNote({ reported: 'No', place: '-', diagnosed: '-' }, undefined)).toEqual({ kind: 'missing' });
    expect(injuryNote({}, undefined)).toEqual({ kind: 'missing' });
  });

  it('tells a bare yes, and refuses what is neither yes nor no', () => {
    expect(injuryNote({ reported: 'yes' }, undefined)).toEqual(
      said('Reported in the file: an injury, without place or diagnosis.'),
    );
    expect(injuryNote({ reported: 'maybe' }, undefined)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('maybe'),
    });
  });
});
