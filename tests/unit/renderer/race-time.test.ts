import { describe, expect, it } from 'vitest';
import { parseRaceTime, raceTimeFault, shownRaceTime } from '#renderer/features/athletes/race-time.ts';

describe('the time hoped for in a race', () => {
  it.each([
    ['1:45:00', 6300],
    [' 39:05 ', 2345],
    ['3.15.20', 11_720],
    ['10:00:00', 36_000],
    ['95:30', 5730],
    ['1:45', 105],
  ])('%s is read', (text, seconds) => {
    expect(parseRaceTime(text)).toEqual({ kind: 'time', seconds });
  });

  it.each(['90', '1:5:00', '1:60:00', '12:61', 'fast', '-1:00:00', '1:00:00:00'])('%s is refused', (text) => {
    expect(parseRaceTime(text)).toEqual({ kind: 'invalid' });
  });

  it('is refused where no one runs so fast, as when the hours were left out', () => {
    expect(raceTimeFault('1:45', 21.1)).toMatch(/Hours are typed too/);
    expect(raceTimeFault('1:45:00', 21.1)).toBeNull();
    expect(raceTimeFault('3:50', 1.5)).toBeNull();
    expect(raceTimeFault('1:45', null)).toBeNull();
    expect(raceTimeFault('soon', null)).toMatch(/h:mm:ss/);
    expect(raceTimeFault('', 10)).toBeNull();
  });

  it('is nothing when nothing was typed', () => {
    expect(parseRaceTime('  ')).toEqual({ kind: 'empty' });
  });

  it.each([59, 2345, 6300, 36_000])('%i s comes back as it was stored', (seconds) => {
    expect(parseRaceTime(shownRaceTime(seconds))).toEqual({ kind: 'time', seconds });
  });
});
