import { localDate } from '#shared/dates.ts';
import type { Clock } from './ports.ts';

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => localDate(),
};
